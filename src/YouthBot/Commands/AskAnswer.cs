using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.Turns;

namespace YouthBot.Commands;

/// <summary>One line of <c>ask</c>: a stable contract.</summary>
/// <param name="Text">The question.</param>
/// <param name="Kind">answer, choices, dialog, safety, command, smalltalk or fallback.</param>
/// <param name="Article">Id of the article, also for a safety reply that belongs to one; or null.</param>
/// <param name="Score">Score of the best candidate, 0 to 1; or null.</param>
/// <param name="Candidates">What the search found, best first.</param>
/// <param name="Safety">Code of the safety category, or null.</param>
/// <param name="Level">acute, serious, worry, or null.</param>
/// <param name="Reply">What the bot says.</param>
internal sealed partial record AskAnswer(
    string Text,
    string Kind,
    string? Article,
    double? Score,
    IReadOnlyList<Candidate> Candidates,
    string? Safety,
    string? Level,
    string Reply)
{
    private static readonly AskJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        // Dutch stays readable in a terminal
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static AskAnswer Of(string text, TurnResult result)
    {
        var decision = result.Decision;
        // four decimals say all that a score means
        Candidate[] candidates = [.. (decision.Candidates ?? []).Select(found => found with { Score = Math.Round(found.Score, 4) })];
        return new AskAnswer(
            text,
            decision.Kind ?? ReplyKinds.Fallback,
            decision.Article,
            // a button under a help card was offered, not found
            candidates is [{ Score: > 0 } best, ..] ? best.Score : null,
            candidates,
            decision.Safety,
            decision.Level switch
            {
                null => null,
                SafetyLevel.Acute => "acute",
                SafetyLevel.Serious => "serious",
                SafetyLevel.Worry => "worry",
                _ => throw new ArgumentOutOfRangeException(nameof(result)),
            },
            string.Join("\n\n", result.Events.OfType<TurnEvent.ReplyCreated>().Select(reply => reply.Activity.Text)));
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json.AskAnswer);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(AskAnswer))]
    private sealed partial class AskJson : JsonSerializerContext;
}
