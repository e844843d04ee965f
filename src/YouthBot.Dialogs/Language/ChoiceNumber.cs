using System.Globalization;

namespace YouthBot.Dialogs.Language;

/// <summary>Which of numbered choices a whole message names: “2”, “optie 2”, “de tweede”, “de laatste”.</summary>
public static class ChoiceNumber
{
    /// <returns>From 1 up to <paramref name="count"/>; null when the message names none of them.</returns>
    public static int? Read(IReadOnlyList<string> words, int count)
    {
        ArgumentNullException.ThrowIfNull(words);
        var number = words switch
        {
            [var word] => Number(word, count),
            ["de" or "nummer" or "nr" or "optie" or "keuze", var word] => Number(word, count),
            _ => null,
        };
        return number >= 1 && number <= count ? number : null;
    }

    private static int? Number(string word, int count) => word switch
    {
        "een" or "eerste" => 1,
        "twee" or "tweede" => 2,
        "drie" or "derde" => 3,
        "laatste" => count,
        _ when int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
