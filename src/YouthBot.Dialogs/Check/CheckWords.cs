using System.Text.Json;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Check;

/// <summary>All wording of the check “Wat geldt er voor mij?”, read from <c>content/words/check.yaml</c>. What is asked is computed.</summary>
public sealed record CheckWords
{
    /// <summary>The id by which articles and clients know it, as a dialog.</summary>
    public const string Id = "check";

    /// <summary>What it is about, as it stands in a sentence: “wat er voor jou geldt”.</summary>
    public required string Title { get; init; }

    /// <summary>The label of the button that starts it; saying it starts the check too.</summary>
    public required string Button { get; init; }

    /// <summary>Messages that start it, as the word reader reads them; facts about the person may stand around them.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Start { get; init; }

    /// <summary>Whole messages that start it.</summary>
    public required IReadOnlySet<string> StartAlone { get; init; }

    /// <summary>Said before the first question.</summary>
    public required string Intro { get; init; }

    /// <summary>Said before the first question to who asks for a child.</summary>
    public required string IntroParent { get; init; }

    /// <summary>Said first, when something is known: {facts}.</summary>
    public required Sentence Known { get; init; }

    /// <summary>Said when a message only told something about the person: {facts}.</summary>
    public required Sentence Noted { get; init; }

    /// <summary>Label of the button for who does not know.</summary>
    public required string DontKnow { get; init; }

    /// <summary>Whole messages that say so, as the word reader reads them.</summary>
    public required IReadOnlySet<string> DontKnowWords { get; init; }

    /// <summary>Said before a question is asked again, because the answer was none of its answers.</summary>
    public required string NotUnderstood { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyDictionary<CheckQuestion, CheckQuestionWords> Questions { get; init; }

    /// <summary>What holds and until when.</summary>
    public required IReadOnlyDictionary<Ground, CheckGroundWords> Grounds { get; init; }

    /// <summary>Until when, where the last day of the leerplicht is not known.</summary>
    public required string UntilSixteen { get; init; }

    /// <summary>The next steps.</summary>
    public required IReadOnlyDictionary<CheckStep, CheckStepWords> Steps { get; init; }

    /// <summary>Above the cases, when it is not known what holds.</summary>
    public required string CasesHold { get; init; }

    /// <summary>Above the cases, when it is known what holds, but not where somebody is.</summary>
    public required string CasesStep { get; init; }

    /// <summary>The next step when it is not known what holds.</summary>
    public required string StepUnsure { get; init; }

    /// <summary>Said of who goes to school: what school must report.</summary>
    public required string SixteenHours { get; init; }

    /// <summary>Said of who may have been at school for twelve years already: nobody is asked to count them.</summary>
    public required string TwelveYears { get; init; }

    /// <summary>It is information, and no decision.</summary>
    public required string Information { get; init; }

    /// <summary>The laws, by the abbreviation with which <see cref="Outcome.Articles"/> names them.</summary>
    public required IReadOnlyDictionary<string, Source> Laws { get; init; }

    /// <summary>Null until a named human has checked the texts.</summary>
    public Verification? Verified { get; init; }

    /// <summary>The last day before somebody must look at the texts again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>Whether nobody has looked at the texts for so long that they must not be said any more.</summary>
    public bool IsStaleOn(DateOnly day) => day.DayNumber > ReviewBy.DayNumber + Article.DaysOfGrace;

    /// <summary>Whether a message says that somebody does not know, or does not want to say.</summary>
    public bool DoesNotKnow(IReadOnlyList<string> message, DialogWords dialogWords)
    {
        ArgumentNullException.ThrowIfNull(dialogWords);
        return dialogWords.Is(DontKnowWords, message);
    }

    /// <summary>Whether a message begins with saying so: “geen idee wat dat is”. It may still hold an answer further on.</summary>
    public bool BeginsNotToKnow(IReadOnlyList<string> message) =>
        Enumerable.Range(2, Math.Max(0, message.Count - 1)).Any(length => DontKnowWords.Contains(string.Join(' ', message.Take(length))));

    /// <summary>Whether a message starts the check: it asks for it, and says nothing but facts about the person beside that.</summary>
    /// <param name="message">The words of the message.</param>
    /// <param name="gemeenteNamed">How the region writes the gemeente of this name; null when there is none.</param>
    public bool IsStart(IReadOnlyList<string> message, Func<string, string?> gemeenteNamed)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (StartAlone.Contains(string.Join(' ', message))) return true;
        foreach (var start in Start)
        {
            for (var at = 0; at + start.Count <= message.Count; at++)
            {
                if (message[at] == start[0]
                    && message.Skip(at).Take(start.Count).SequenceEqual(start, StringComparer.Ordinal)
                    && PersonReader.Read([.. message.Take(at), .. message.Skip(at + start.Count)], gemeenteNamed) is { Rest.Count: 0, AskedFor: null }) return true;
            }
        }

        return false;
    }

    /// <summary>The word of a value in the content and in the memory of a talk: <c>goingFourWeeks</c>.</summary>
    public static string KeyOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>The question of a word; null when there is none.</summary>
    public static CheckQuestion? QuestionOf(string key)
    {
        var found = Enum.GetValues<CheckQuestion>().Where(question => KeyOf(question) == key).ToList();
        return found.Count == 0 ? null : found[0];
    }
}
