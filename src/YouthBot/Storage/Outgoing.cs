using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Sending;

namespace YouthBot.Storage;

/// <summary>Something to send.</summary>
/// <param name="Purpose">Why.</param>
/// <param name="Activity">What.</param>
public sealed record Outgoing(Purpose Purpose, Activity Activity);
