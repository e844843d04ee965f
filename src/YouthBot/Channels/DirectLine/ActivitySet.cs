using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.DirectLine;

/// <summary>Activities and the watermark after them; a frame of the stream always has both.</summary>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark);
