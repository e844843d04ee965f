using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Scripts;

/// <summary>
/// Reads a message as an answer to one question: the label, its number, other words for it, or own words. What may be a question of the
/// young person is none of these: a wrong guess would put words in their mouth.
/// </summary>
internal sealed class AnswerReader(DialogStep step, IReadOnlyList<DialogOption> offered, DialogWords fixedWords, WordReader reader)
{
    private const int LongestWords = 1000;

    /// <summary>In a label and a message these say nothing about which option is meant.</summary>
    private static readonly HashSet<string> Small =
        new(["de", "het", "een", "en", "of", "ik", "wil", "graag", "mijn", "naar", "is", "dat", "dit", "ben"], StringComparer.Ordinal);

    public ReadAnswer Read(string text)
    {
        var words = reader.Read(text);
        if (words.Count == 0) return new ReadAnswer.None();
        if (Labelled(words) is { } labelled) return Choice([labelled], own: null);
        if (fixedWords.Is(fixedWords.PauseWords, words)) return new ReadAnswer.Pause();
        if (step.Most > 1 && (fixedWords.Is(fixedWords.DoneWords, words) || Same(fixedWords.Done, words))) return new ReadAnswer.Done();
        if (Numbered(words) is { } numbered) return numbered;
        var own = Bounded(text.Trim());
        if (!QuestionForm.MayBe(text, words) && Meant(words) is { Count: > 0 } meant) return Choice(meant, step.Most == 1 && step.TakesWords ? own : null);
        if (Same(fixedWords.Skip, words) || fixedWords.Is(fixedWords.SkipWords, words)) return new ReadAnswer.Skip(own);
        return step.TakesWords && !QuestionForm.MayBe(text, words) ? new ReadAnswer.Own(own) : new ReadAnswer.None();
    }

    public static string Bounded(string text) => text.Length <= LongestWords ? text : text[..LongestWords] + "…";

    private static ReadAnswer Choice(IReadOnlyList<DialogOption> options, string? own) =>
        options.Any(option => option.Skips) ? new ReadAnswer.Skip(own ?? "") : new ReadAnswer.Chosen(options, own);

    private DialogOption? Labelled(IReadOnlyList<string> words) => offered.FirstOrDefault(option => Same(option.Label, words));

    private bool Same(string label, IReadOnlyList<string> words) => reader.Read(label).SequenceEqual(words, StringComparer.Ordinal);

    /// <summary>“2”, “de laatste”; where several may be chosen also “1 en 3”. The button below the options has the number after the last.</summary>
    private ReadAnswer? Numbered(IReadOnlyList<string> words)
    {
        if (offered.Count == 0) return null;
        if (ChoiceNumber.Read(words, offered.Count) is { } number) return Choice([offered[number - 1]], own: null);
        if (ChoiceNumber.Read(words, offered.Count + 1) is not null && !offered.Any(option => option.Skips)) return new ReadAnswer.Skip("");
        if (step.Most == 1) return null;
        var numbers = words.Where(word => word is not "en").Select(word => ChoiceNumber.Read([word], offered.Count)).ToList();
        return numbers.Count == 0 || numbers.Contains(null)
            ? null
            : Choice([.. numbers.Distinct().Select(chosen => offered[chosen!.Value - 1])], own: null);
    }

    /// <summary>The options that the words fit best; none when two fit one question alike.</summary>
    private IReadOnlyList<DialogOption> Meant(IReadOnlyList<string> words)
    {
        var fits = offered.Select(option => (Option: option, Fit: Fit(option, words))).Where(pair => pair.Fit > 0).ToList();
        if (step.Most > 1) return [.. fits.Select(pair => pair.Option)];
        var best = fits.Where(pair => pair.Fit == fits.Max(other => other.Fit)).ToList();
        return best is [var only] ? [only.Option] : [];
    }

    /// <summary>How many words speak for an option; a message that is the label in other forms counts most.</summary>
    private int Fit(DialogOption option, IReadOnlyList<string> words)
    {
        const int Whole = 100;
        var label = Stems(reader.Read(option.Label));
        var message = Stems(words);
        if (label.SetEquals(message)) return Whole;
        var fit = option.Words.Where(row => WordRow.IsIn(row, words) && !WordRow.IsTurned(row, words)).Select(row => row.Count + 1).DefaultIfEmpty().Max();
        if (label.Count > 0 && label.IsSubsetOf(message) && !WordRow.IsTurned(reader.Read(option.Label), words)) fit = Math.Max(fit, label.Count + 1);
        return fit > 0 || message.Count == 0 || !message.IsSubsetOf(label) ? fit : 1;
    }

    private static HashSet<string> Stems(IReadOnlyList<string> words) =>
        words.Where(word => !Small.Contains(word)).Select(DutchStemmer.Stem).ToHashSet(StringComparer.Ordinal);
}
