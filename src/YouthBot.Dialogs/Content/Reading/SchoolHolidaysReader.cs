using System.Globalization;
using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>checkins/vakanties.yaml</c>.</summary>
internal sealed class SchoolHolidaysReader(ProblemList problems)
{
    public (SchoolHolidays Holidays, YamlMap Map)? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var all = new List<SchoolHoliday>();
        foreach (var item in map.OptionalMaps("holidays"))
        {
            var name = item.Text("name");
            foreach (var zone in Enum.GetValues<HolidayZone>())
            {
                if (item.PlacedText(CheckInCodes.Of(zone)) is { } days && Period(days) is var (first, last)) all.Add(new SchoolHoliday(name, zone, first, last));
            }

            item.Close();
        }

        SourcesReader.Read(map);
        var holidays = new SchoolHolidays(all, VerifiedReader.Read(map, problems));
        map.Close();
        return (holidays, map);
    }

    private (DateOnly First, DateOnly Last)? Period(Placed<string> text)
    {
        if (text.Value.Split(' ') is [var from, "t/m", var until] && Day(from) is { } first && Day(until) is { } last && first <= last) return (first, last);
        problems.Add(ContentCodes.WrongValue, text.Place, $"A holiday is written 2026-10-17 t/m 2026-10-25, not “{text.Value}”.");
        return null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
