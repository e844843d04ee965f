using YouthBot.CheckIns;
using YouthBot.Desk.Access;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>What a decaan sees of the pupils whom they supplied.</summary>
/// <param name="Person">The decaan.</param>
/// <param name="SchoolYear">Of which school year.</param>
/// <param name="Pupils">Each of them, by class and name.</param>
/// <param name="Totals">The counts.</param>
public sealed record SchoolView(DeskPerson Person, string SchoolYear, IReadOnlyList<PupilLine> Pupils, IReadOnlyList<SchoolTotal> Totals)
{
    /// <summary>What a decaan may see of these people.</summary>
    public static SchoolView Of(DeskPerson person, string schoolYear, IEnumerable<(LeaverRow Row, string FirstName, string? Class)> leavers)
    {
        var all = leavers.ToList();
        return new SchoolView(
            person,
            schoolYear,
            [.. all
                .OrderBy(one => one.Class, StringComparer.CurrentCulture)
                .ThenBy(one => one.FirstName, StringComparer.CurrentCulture)
                .Select(one => new PupilLine(
                    one.FirstName,
                    one.Class,
                    IsKnown(one.Row.FirstChoice),
                    one.Row.ToldChoice is { } told ? CheckInLines.Choice(told) : null))],
            [.. TotalsOf([.. all.Select(one => one.Row)])]);
    }

    private static bool IsKnown(string? choice) => choice is "applied" or "chosen";

    /// <summary>
    /// Whether a choice is known stands with each name. What it is, stands in the counts alone, and is taken from the same first answer.
    /// </summary>
    private static IEnumerable<SchoolTotal> TotalsOf(IReadOnlyList<LeaverRow> all)
    {
        yield return new SchoolTotal("Aangeleverd", all.Count);
        var sums = MaskedCounts.Of([all.Count(row => IsKnown(row.FirstChoice)), all.Count(row => !IsKnown(row.FirstChoice))]);
        yield return new SchoolTotal("Keuze bekend", sums[0]);
        foreach (var part in Parts(("aangemeld, of heeft een plek", "applied"), ("weet wat het wordt", "chosen"))) yield return part;
        yield return new SchoolTotal("Nog niet bekend", sums[1]);
        foreach (var part in Parts(("twijfelt nog", "doubt"), ("weet het nog niet", "open"), ("nog geen antwoord", null))) yield return part;

        IEnumerable<SchoolTotal> Parts(params (string Name, string? Code)[] parts)
        {
            var counts = parts.Select(part => all.Count(row => row.FirstChoice == part.Code)).ToArray();
            // of who told their decaan more it is known, and they hide nobody
            var told = parts.Select(part => all.Count(row => row.FirstChoice == part.Code && row.ToldChoice is not null)).ToArray();
            return parts.Zip(MaskedCounts.Of(counts, told), (part, count) => new SchoolTotal(part.Name, count, Part: true));
        }
    }
}
