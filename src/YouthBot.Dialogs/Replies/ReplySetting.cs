using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Replies;

/// <summary>For whom, where and when an article is said.</summary>
/// <param name="Content">What the bot can say.</param>
/// <param name="Region">The region of the person.</param>
/// <param name="Today">The day there.</param>
/// <param name="Asker">Who asks; null when they did not say.</param>
public sealed record ReplySetting(ContentSet Content, Region Region, DateOnly Today, Asker? Asker = null);
