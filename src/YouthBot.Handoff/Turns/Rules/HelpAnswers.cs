using YouthBot.Dialogs.Safety;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// Reads a short answer to a help card. A “ja” is safe only when “are you safe?” was the one question: after “Denk je aan zelfmoord? Ben je nu
/// veilig?” nobody can tell which of them it answers. A worry asks nobody whether they are safe: there a “ja” or “nee” begins or ends a talk.
/// </summary>
internal static class HelpAnswers
{
    /// <summary>A longer message says something of its own.</summary>
    private const int MostWords = 6;

    private static readonly HashSet<string> Yes = new(StringComparer.Ordinal)
        { "ja", "jawel", "jazeker", "yes", "yep", "yup", "jep", "jup", "zeker", "tuurlijk", "graag", "oke", "ok" };

    private static readonly HashSet<string> No = new(StringComparer.Ordinal) { "nee", "no", "nope", "neen", "nah" };

    private static readonly HashSet<string> Doubt = new(StringComparer.Ordinal)
    {
        "soms", "misschien", "beetje", "niet", "geen", "maar", "denk", "weet", "ooit", "nooit", "bang", "hopelijk", "mss", "onveilig", "nog", "idk",
        "twijfel", "of",
    };

    /// <param name="words">The message.</param>
    /// <param name="help">What the card helped with.</param>
    /// <param name="asksToTalk">Whether “do you want to tell more?” was asked since.</param>
    public static HelpAnswer Read(IReadOnlyList<string> words, SafetyFinding help, bool asksToTalk)
    {
        if (words.Count is 0 or > MostWords) return HelpAnswer.Other;
        var worry = help.Level is SafetyLevel.Worry;
        if (words is [[>= '0' and <= '9', ..]]) return worry ? HelpAnswer.Other : HelpAnswer.NotSafe;
        var doubts = words.Any(Doubt.Contains);
        var no = No.Contains(words[0]);
        if (words.Contains("veilig", StringComparer.Ordinal)) return doubts || no ? HelpAnswer.NotSafe : HelpAnswer.Safe;
        string[] questions = Questions(help.Reply);
        var talk = asksToTalk || (questions is [.., var last] && (Invites(last) || (worry && IsOpen(last))));
        if (Yes.Contains(words[0]))
        {
            if (talk || worry) return HelpAnswer.Talks;
            var safe = questions is [var only] && only.Contains("veilig", StringComparison.OrdinalIgnoreCase);
            return safe && !doubts ? HelpAnswer.Safe : HelpAnswer.NotSafe;
        }

        if (no && talk) return HelpAnswer.DoesNotTalk;
        if (no) return worry ? HelpAnswer.Talks : HelpAnswer.NotSafe;
        if (talk) return words is ["liever", "niet", ..] or ["hoeft", "niet", ..] ? HelpAnswer.DoesNotTalk : HelpAnswer.Other;
        if (!doubts || !words.All(IsAnswerWord)) return HelpAnswer.Other;
        return worry ? HelpAnswer.Talks : HelpAnswer.NotSafe;
    }

    private static bool Invites(string question) => question.StartsWith("Wil je", StringComparison.Ordinal);

    /// <summary>“Nee” to a question that asks for a story tells none; to “Weet iemand dit van je?” it tells much.</summary>
    private static bool IsOpen(string question) =>
        question.StartsWith("Hoe ", StringComparison.Ordinal) || question.StartsWith("Wat ", StringComparison.Ordinal);

    /// <summary>“weet ik niet” answers; “ik weet niet waar mijn zusje is” tells.</summary>
    private static bool IsAnswerWord(string word) => Doubt.Contains(word)
        || word is "ik" or "het" or "een" or "dat" or "echt" or "eigenlijk" or "wel" or "zo" or "heel" or "zeker" or "nu" or "ben" or "dit" or "helemaal" or "idee" or "van";

    private static string[] Questions(string reply)
    {
        var sentences = reply.Split(['.', '!'], StringSplitOptions.TrimEntries);
        return [.. sentences.SelectMany(sentence => sentence.Split('?', StringSplitOptions.TrimEntries)[..^1])];
    }
}
