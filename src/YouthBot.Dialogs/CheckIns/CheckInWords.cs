using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>Reads a free answer to a check-in: “ja al aangemeld bij Rijnland”, “nee joh”, “weet nie”.</summary>
public static class CheckInWords
{
    /// <summary>A turn of a few words takes an answer back when it is about all that is said.</summary>
    private const int AboutAll = 4;

    /// <summary>These answer whatever was asked last, and name nothing themselves.</summary>
    private static readonly HashSet<string> Bare = new(
        (
            "ja nee nog niet een beetje wel toch geen meer misschien weet het ik idee zeker echt zo al gedaan is er iets veranderd "
            + "goed gaat prima top chill lekker mwah redelijk oke slecht").Split(' '),
        StringComparer.Ordinal);

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

    /// <summary>
    /// The option that a message means whatever was asked last, because it names what it is about: “nog niet aangemeld”, not “ja”, “top” or “2”.
    /// </summary>
    public static CheckInOption? FindNamed(IReadOnlyList<CheckInOption> options, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(words);
        return words.Count < 2 ? null : FindSaid([.. options.Select(option => option with { Words = [.. option.Words.Where(Names)] })], words);
    }

    /// <summary>
    /// What takes an answer back. “Toch niet aangemeld” does so anywhere; “toch niet” and “niet meer” stand in many a story, and count when it is
    /// about all that is said.
    /// </summary>
    public static CheckInOption? FindCorrection(IReadOnlyList<CheckInOption> corrections, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(words);
        return FindSaid(
            words.Count <= AboutAll
                ? corrections
                : [.. corrections.Select(option => option with { Words = [.. option.Words.Where(row => row.Count > 1 && Names(row))] })],
            words);
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

    private static bool Names(IReadOnlyList<string> row) => !row.All(Bare.Contains);

    private static int Longest(CheckInOption option, IReadOnlyList<string> words) => option.Words
        .Where(row => WordRow.IsIn(row, words) && !WordRow.IsTurned(row, words))
        .Select(row => row.Count)
        .DefaultIfEmpty()
        .Max();
}
