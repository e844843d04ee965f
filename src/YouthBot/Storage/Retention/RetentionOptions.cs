using System.ComponentModel.DataAnnotations;

namespace YouthBot.Storage.Retention;

/// <summary>How long things are kept (<c>Retention:*</c>).</summary>
public sealed class RetentionOptions
{
    /// <summary>A conversation with the bot, counted from the last message. Default 30 days; 1 to 365.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "365.00:00:00")]
    public TimeSpan Bot { get; set; } = TimeSpan.FromDays(30);

    /// <summary>
    /// Keys of handled messages and traces of erased conversations. Default 9 days; at least 8, because WhatsApp delivers again for up to
    /// 7 days.
    /// </summary>
    [Range(typeof(TimeSpan), "8.00:00:00", "90.00:00:00")]
    public TimeSpan Keys { get; set; } = TimeSpan.FromDays(9);

    /// <summary>
    /// The number that somebody gave to be called back on, counted from when they gave it. Default 7 days; 1 to 30. It goes sooner when the
    /// request or the conversation does.
    /// </summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "30.00:00:00")]
    public TimeSpan Contact { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Who read and did what at the desk. Default 365 days; 30 days to 5 years.</summary>
    [Range(typeof(TimeSpan), "30.00:00:00", "1827.00:00:00")]
    public TimeSpan Audit { get; set; } = TimeSpan.FromDays(365);
}
