using System.Collections.Frozen;
using System.Globalization;

namespace YouthBot.Dialogs.Context;

/// <summary>Numbers that may be an age.</summary>
internal static class Numbers
{
    private const int Oldest = 99;

    private static readonly FrozenDictionary<string, int> InWords = new Dictionary<string, int>
    {
        ["tien"] = 10, ["elf"] = 11, ["twaalf"] = 12, ["dertien"] = 13, ["veertien"] = 14, ["vijftien"] = 15, ["zestien"] = 16,
        ["zeventien"] = 17, ["achttien"] = 18, ["achtien"] = 18, ["negentien"] = 19, ["twintig"] = 20, ["eenentwintig"] = 21,
        ["tweeentwintig"] = 22, ["drieentwintig"] = 23,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly HashSet<string> Units = People.Set(
        "keer x maal minuten minuutjes min minuut uur uren u dag dagen week weken maand maanden euro eur kilo kg cm km meter procent lessen les "
        + "vakken vak punten punt mensen leerlingen stuks april mei juni juli augustus september oktober november december januari februari maart");

    private static readonly string[] Endings = ["jarigen", "jarige", "jarig", "jaar", "jr", "j"];

    /// <summary>“17”, “17jr”, “zeventien”; null when the word is no age.</summary>
    public static int? Age(string word)
    {
        if (InWords.TryGetValue(word, out var said)) return said;
        if (word is not [>= '0' and <= '9', ..]) return null;
        var digits = Endings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } end ? word[..^end.Length] : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Oldest ? number : null;
    }

    /// <summary>“18e”, “18de”, “achttiende”: a birthday.</summary>
    public static int? Birthday(string word)
    {
        foreach (var ending in new[] { "ste", "de", "e" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && Age(word[..^ending.Length]) is { } age) return age;
        }

        return null;
    }

    /// <summary>What makes a number something else than an age: “17 keer”, “15 minuten”.</summary>
    public static bool IsUnit(string word) => Units.Contains(word);
}
