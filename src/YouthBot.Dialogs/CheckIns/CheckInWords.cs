using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>Reads a free answer to a check-in: “ja al aangemeld bij Rijnland”, “nee joh”, “weet nie”.</summary>
public static class CheckInWords
{
    /// <summary>The option that a message means; null when it means none, or two alike.</summary>
    /// <param name="options">What can be meant.</param>
    /// <param name="words">The message as the word reader reads it.</param>
    /// <param name="reader">Reads the labels.</param>
    public static CheckInOption? Find(IReadOnlyList<CheckInOption> options, IReadOnlyList<string> words, WordReader reader)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(reader);
        if (ChoiceNumber.Read(words, options.Count) is { } number) return options[number - 1];
        if (options.FirstOrDefault(option => words.SequenceEqual(reader.Read(option.Label))) is { } tapped) return tapped;

        return FindSaid(options, words);
    }

    /// <summary>The option that a message says in words; null when it says none, or two alike. Who says more says it more surely.</summary>
    public static CheckInOption? FindSaid(IReadOnlyList<CheckInOption> options, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(options);
        var said = options
            .Select(option => (Option: option, Length: Longest(option, words)))
            .Where(pair => pair.Length > 0)
            .OrderByDescending(pair => pair.Length)
            .ToArray();
        return said switch
        {
            [var only] => only.Option,
            [var first, var second, ..] when first.Length > second.Length => first.Option,
            _ => null,
        };
    }

    private static int Longest(CheckInOption option, IReadOnlyList<string> words) => option.Words
        .Where(row => WordRow.IsIn(row, words) && !WordRow.IsTurned(row, words))
        .Select(row => row.Count)
        .DefaultIfEmpty()
        .Max();
}
