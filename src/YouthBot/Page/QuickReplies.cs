using System.Text.Json;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Page;

/// <summary>The buttons of a message as the page shows them.</summary>
internal static class QuickReplies
{
    /// <param name="activity">The newest message.</param>
    /// <param name="human">The label that always stands beside the box, and so not here.</param>
    public static IReadOnlyList<QuickReply> Of(Activity activity, string human) =>
    [
        .. (activity.SuggestedActions?.Actions ?? [])
            .Select(Read)
            .OfType<QuickReply>()
            .Where(reply => reply is not QuickReply.Say say || say.Text != human),
    ];

    private static QuickReply? Read(CardAction action)
    {
        var value = action.Value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        var label = action.Title ?? value;
        if (string.IsNullOrWhiteSpace(label)) return null;
        return action.Type switch
        {
            "imBack" or "postBack" => new QuickReply.Say(label, value ?? label),
            "messageBack" => new QuickReply.Say(label, action.Text ?? value ?? label),
            "openUrl" when SafeAddress.Read(value) is { } address => new QuickReply.Open(label, address),
            "call" when SafeAddress.Read(value) is { } address => new QuickReply.Call(label, address),
            _ => null,
        };
    }
}
