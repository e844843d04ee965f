using System.Globalization;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Archive;

/// <summary>What a coach filled in to find a conversation.</summary>
/// <param name="Handle">A part of what the desk calls the person.</param>
/// <param name="Words">What was said in it.</param>
/// <param name="Tag">What it is about.</param>
/// <param name="Result">What came of it.</param>
/// <param name="From">Closed on this day or later.</param>
/// <param name="Until">Closed on this day or before.</param>
public sealed record ArchiveQuestion(
    string? Handle = null, string? Words = null, string? Tag = null, string? Result = null, DateOnly? From = null, DateOnly? Until = null)
{
    internal const string HandleField = "bijnaam";
    internal const string WordsField = "tekst";
    internal const string TagField = "label";
    internal const string ResultField = "resultaat";
    internal const string FromField = "van";
    internal const string UntilField = "tot";

    private const int Longest = 100;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>What a form says; what makes no sense in it is as if it was left open.</summary>
    public static ArchiveQuestion Read(IFormCollection form) => new(
        Text(form[HandleField]),
        Text(form[WordsField]),
        Text(form[TagField]),
        Text(form[ResultField]),
        Day(form[FromField]),
        Day(form[UntilField]));

    /// <summary>What the database is asked for; a day is one in the Netherlands.</summary>
    public ClosedQuery ToQuery() => new(Handle, Tag, Result, Begin(From), Begin(Until?.AddDays(1)));

    /// <summary>A moment as a day and a time in the Netherlands.</summary>
    public static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    private static DateTimeOffset? Begin(DateOnly? day) =>
        day?.ToDateTime(TimeOnly.MinValue) is { } midnight ? new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)) : null;

    private static string? Text(string? text) =>
        text?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, Longest)] : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
