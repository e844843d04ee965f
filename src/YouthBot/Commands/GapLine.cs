using System.Text.Encodings.Web;
using System.Text.Json;
using YouthBot.Dialogs.Privacy;
using YouthBot.Storage;

namespace YouthBot.Commands;

/// <summary>One line of <c>gaps</c>.</summary>
/// <param name="Count">In how many conversations it was asked.</param>
/// <param name="Kind"><c>unanswered</c> or <c>disliked</c>.</param>
/// <param name="Article">The answer that was not liked.</param>
/// <param name="Question">Redacted.</param>
/// <param name="Last">The last day on which it was asked.</param>
internal sealed record GapLine(int Count, string Kind, string? Article, string Question, DateOnly Last)
{
    /// <summary>Dutch letters stay readable; nothing of this goes into a page.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<GapLine> Of(IReadOnlyList<KeptGap> gaps, Redaction redaction) => gaps
        .GroupBy(gap => (gap.Gap.Kind, gap.Gap.Article, Question: redaction.Redact(gap.Gap.Question)))
        .Select(same => new GapLine(
            same.Select(gap => gap.Conversation).Distinct().Count(),
            same.Key.Kind,
            same.Key.Article,
            same.Key.Question,
            DateOnly.FromDateTime(same.Max(gap => gap.At).UtcDateTime)))
        .OrderByDescending(line => line.Count)
        .ThenByDescending(line => line.Last)
        .ThenBy(line => line.Question, StringComparer.Ordinal);

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
