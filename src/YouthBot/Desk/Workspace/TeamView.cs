using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.Hours;

namespace YouthBot.Desk.Workspace;

/// <summary>How the work of a coordinator's regions is shared out, and when they are open.</summary>
/// <param name="Person">The coordinator.</param>
/// <param name="Team">Who works for them.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Regions">The regions, each as it is at this moment.</param>
public sealed record TeamView(
    DeskPerson Person, IReadOnlyList<Colleague> Team, int Waiting, IReadOnlyList<(Region Region, Opening Now)> Regions);
