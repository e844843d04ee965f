using System.ComponentModel.DataAnnotations;

namespace YouthBot.CheckIns;

/// <summary>How fast check-ins go out (<c>CheckIns:*</c>).</summary>
public sealed class CheckInOptions
{
    /// <summary>How often it is looked what is due. Default a minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How many a number sends in a minute at most. Default 300, so that people can answer the answers; up to 4 800, which is all that Meta takes.</summary>
    [Range(1, 4800)]
    public int PerMinute { get; set; } = 300;

    /// <summary>How many a number sends in a day at most. Default 2 000: so many people a new number may write to at Meta.</summary>
    [Range(1, 10_000_000)]
    public int PerDay { get; set; } = 2000;
}
