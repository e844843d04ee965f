using System.Collections.Frozen;

namespace YouthBot.Dialogs.Context;

/// <summary>How kinds of school are written: the names that people type, and the one that the bot says back.</summary>
internal static class SchoolNames
{
    /// <summary>“vmbo basis” has two words, “voortgezet speciaal onderwijs” three.</summary>
    private const int MostWords = 3;

    private static readonly FrozenDictionary<string, SchoolKind> ByName = new (SchoolKind School, string[] Names)[]
    {
        (SchoolKind.Praktijkonderwijs, ["praktijkonderwijs", "praktijkschool", "pro", "praktijk school", "praktijk onderwijs"]),
        (SchoolKind.Vso, ["vso", "speciaal onderwijs", "voortgezet speciaal onderwijs"]),
        (SchoolKind.Isk, ["isk", "schakelklas", "internationale schakelklas"]),
        (SchoolKind.Vmbo, ["vmbo"]),
        (SchoolKind.VmboBasis, ["vmbo b", "vmbo bb", "vmbo basis", "basis vmbo"]),
        (SchoolKind.VmboKader, ["vmbo k", "vmbo kb", "vmbo kader", "kader", "kader vmbo"]),
        (SchoolKind.VmboGemengd, ["vmbo g", "vmbo gl", "vmbo gemengd"]),
        (SchoolKind.VmboTheoretisch, ["vmbo t", "vmbo tl", "mavo", "vmbo theoretisch"]),
        (SchoolKind.Havo, ["havo"]),
        (SchoolKind.Vwo, ["vwo", "gymnasium", "atheneum"]),
        (SchoolKind.Mbo, ["mbo", "roc"]),
        (SchoolKind.Entree, ["entree", "entreeopleiding", "entree opleiding", "mbo 1", "mbo1", "mbo niveau 1", "niveau 1"]),
        (SchoolKind.Mbo2, ["mbo 2", "mbo2", "mbo niveau 2", "niveau 2"]),
        (SchoolKind.Mbo3, ["mbo 3", "mbo3", "mbo niveau 3", "niveau 3"]),
        (SchoolKind.Mbo4, ["mbo 4", "mbo4", "mbo niveau 4", "niveau 4"]),
        (SchoolKind.Hbo, ["hbo"]),
        (SchoolKind.Universiteit, ["universiteit", "uni"]),
    }.SelectMany(pair => pair.Names, (pair, name) => KeyValuePair.Create(name, pair.School)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The school named at a place, the longest name first; null when none is.</summary>
    public static (SchoolKind School, int Words)? At(IReadOnlyList<string> words, int start)
    {
        for (var length = Math.Min(MostWords, words.Count - start); length > 0; length--)
        {
            if (ByName.TryGetValue(string.Join(' ', words.Skip(start).Take(length)), out var school)) return (school, length);
        }

        return null;
    }

    /// <summary>The schools that are named, each once.</summary>
    public static IReadOnlyList<SchoolKind> In(IReadOnlyList<string> words)
    {
        var found = new List<SchoolKind>();
        for (var i = 0; i < words.Count; i++)
        {
            if (At(words, i) is not { } school) continue;
            found.Add(school.School);
            i += school.Words - 1;
        }

        return [.. found.Distinct()];
    }

    /// <summary>The usual name.</summary>
    public static string Name(this SchoolKind school) => school switch
    {
        SchoolKind.Praktijkonderwijs => "praktijkonderwijs",
        SchoolKind.Vso => "vso",
        SchoolKind.VsoWerk => "vso, gericht op werk of dagbesteding",
        SchoolKind.VsoLeren => "vso, gericht op verder leren",
        SchoolKind.Isk => "isk",
        SchoolKind.Vmbo => "vmbo",
        SchoolKind.VmboBasis => "vmbo basis",
        SchoolKind.VmboKader => "vmbo kader",
        SchoolKind.VmboGemengd => "vmbo gemengd",
        SchoolKind.VmboTheoretisch => "vmbo theoretisch",
        SchoolKind.Havo => "havo",
        SchoolKind.Vwo => "vwo",
        SchoolKind.HavoOfVwo => "havo of vwo",
        SchoolKind.Mbo => "mbo",
        SchoolKind.Entree => "entree",
        SchoolKind.Mbo2 => "mbo niveau 2",
        SchoolKind.Mbo3 => "mbo niveau 3",
        SchoolKind.Mbo4 => "mbo niveau 4",
        SchoolKind.MboVanaf2 => "mbo niveau 2, 3 of 4",
        SchoolKind.Hbo => "hbo",
        SchoolKind.Universiteit => "universiteit",
        _ => throw new ArgumentOutOfRangeException(nameof(school), school, "This school has no name."),
    };
}
