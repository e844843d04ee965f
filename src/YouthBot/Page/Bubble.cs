using System.Globalization;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Language;

namespace YouthBot.Page;

/// <summary>One message as the page shows it.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Name">Who says it, in words.</param>
/// <param name="Text">What is said.</param>
/// <param name="IsMarkdown">Whether the text is Markdown; what a young person writes never is.</param>
/// <param name="At">When, in the Netherlands.</param>
public sealed record Bubble(Speaker Speaker, string Name, string Text, bool IsMarkdown, DateTimeOffset At)
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The moment for a machine.</summary>
    public string Machine => At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The day.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.DateTime);

    /// <summary>The day for a reader.</summary>
    public string DayInWords => DutchTime.Say(Day);

    /// <summary>The time for a reader.</summary>
    public string TimeInWords => DutchTime.Say(TimeOnly.FromDateTime(At.DateTime));

    /// <summary>The day in the Netherlands.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Netherlands).DateTime);

    /// <summary>A message of the feed; null for what is nothing to see.</summary>
    public static Bubble? Of(Activity activity, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text }) return null;
        var (speaker, name) = SpeakerOf(activity.From);
        return new Bubble(
            speaker,
            name,
            text,
            speaker is not Speaker.Youth && activity.TextFormat is "markdown",
            TimeZoneInfo.ConvertTime(activity.Timestamp ?? now, Netherlands));
    }

    private static (Speaker Speaker, string Name) SpeakerOf(ChannelAccount? from) => from switch
    {
        { Role: "user" } => (Speaker.Youth, "Jij"),
        { Id: { } id } when id != Participants.Bot.Id => (Speaker.Coach, $"Coach {from.Name}".TrimEnd()),
        // the bot never passes for a human, and whoever is unknown does not either
        _ => (Speaker.Bot, "Chatbot"),
    };
}
