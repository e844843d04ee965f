using System.Text.Json;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.Closing;

namespace YouthBot.Desk.Workspace;

/// <summary>What the live workspace gets with its page, so that it shows something before it has asked for anything.</summary>
/// <param name="Me">First name of the coach.</param>
/// <param name="Account">Their account: what stands in the tab of another one is not theirs.</param>
/// <param name="Token">What every command must bring.</param>
/// <param name="Desk">What stands on the desk.</param>
/// <param name="Results">What can come of a talk.</param>
/// <param name="Days">What somebody may do during the day.</param>
/// <param name="Reasons">Why a talk may end.</param>
/// <param name="Canned">Answers to choose from.</param>
/// <param name="Tags">What a conversation may be about.</param>
public sealed record WorkspaceStart(
    string Me,
    string Account,
    string Token,
    Wire.Desk Desk,
    IReadOnlyList<ClosingCode> Results,
    IReadOnlyList<ClosingCode> Days,
    IReadOnlyList<ClosingCode> Reasons,
    IReadOnlyList<CannedAnswer> Canned,
    IReadOnlyList<ConversationTag> Tags)
{
    /// <summary>As it stands in the page.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, WorkspaceJson.Default.WorkspaceStart);
}
