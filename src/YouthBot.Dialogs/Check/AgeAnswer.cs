using YouthBot.Dialogs.Context;

namespace YouthBot.Dialogs.Check;

/// <summary>Reads an answer to “how old are you?”: a number with nothing around it that could make it something else.</summary>
internal static class AgeAnswer
{
    private const int Youngest = 5;

    private static readonly HashSet<string> Around = new(
        "ik ben word wordt ga bijna pas net nu al nog jaar jr jaartjes oud gewoon ongeveer inmiddels sinds kort mijn kind zoon dochter is hij zij ze".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The age in whole years; null when the words are no such answer. “Bijna 17” is 16.</summary>
    public static int? Read(IReadOnlyList<string> words)
    {
        var ages = words.Select(Numbers.Age).OfType<int>().ToList();
        if (ages is not [>= Youngest and var age] || !words.All(word => Around.Contains(word) || Numbers.Age(word) is not null)) return null;
        return words.Any(word => word is "bijna" or "word" or "wordt") ? age - 1 : age;
    }
}
