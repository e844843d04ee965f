using System.Collections.Frozen;
using System.Globalization;
using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>regions/&lt;id&gt;.yaml</c>.</summary>
internal sealed class RegionReader(HelpLines helpLines, ProblemList problems)
{
    private static readonly FrozenDictionary<string, DayOfWeek> Days =
        Enum.GetValues<DayOfWeek>().ToFrozenDictionary(day => day.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public RegionDraft? Read(string file, string id, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        if (map.Text("id", id) is var written && written != id)
            problems.Add(ContentCodes.IdIsNotFileName, map.At("id"), $"“id” is “{written}” but the file says “{id}”: make them the same.");
        var gemeenten = map.OptionalTexts("gemeenten");
        var fictional = map.OptionalTexts("fictional");
        var local = ReadLocal(map);
        var region = new Region
        {
            Id = id,
            Name = map.Text("name", id),
            Gemeenten = [.. gemeenten.Select(gemeente => gemeente.Value)],
            AlsoCalled = ReadAlsoCalled(map, gemeenten),
            Phone = map.OptionalText("phone"),
            Email = map.OptionalText("email"),
            Website = map.OptionalLink("website"),
            TimeZone = map.Text("timeZone", "UTC"),
            OpeningHours = ReadOpeningHours(map),
            Holidays = ReadHolidays(map),
            Local = local.ToFrozenDictionary(pair => pair.Article.Value, pair => helpLines.Fill(pair.Text.Value), StringComparer.Ordinal),
            Fictional = fictional.Select(key => key.Value).ToFrozenSet(StringComparer.Ordinal),
            Zone = ReadZone(map),
            Sources = SourcesReader.Read(map),
        };
        map.Close();
        var keys = map.Keys.Select(key => key.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var key in fictional.Where(key => !keys.Contains(key.Value)))
            problems.Add(ContentCodes.WrongValue, key.Place, $"“fictional” names “{key.Value}”, but the region has no such key.");
        return new RegionDraft(region, map, gemeenten, fictional, local);
    }

    private FrozenDictionary<string, string> ReadAlsoCalled(YamlMap map, IReadOnlyList<Placed<string>> gemeenten)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.OptionalMap("alsoCalled") is not { } written) return names.ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var gemeente in written.Keys)
        {
            if (!gemeenten.Any(known => known.Value == gemeente.Value))
                problems.Add(ContentCodes.WrongValue, gemeente.Place, $"“{gemeente.Value}” is no municipality of this region.");
            if (written.PlacedText(gemeente.Value) is { } name) names[gemeente.Value] = name.Value;
        }

        written.Close();
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static List<(Placed<string> Article, Placed<string> Text)> ReadLocal(YamlMap map)
    {
        var local = new List<(Placed<string>, Placed<string>)>();
        if (map.OptionalMap("local") is not { } texts) return local;
        foreach (var article in texts.Keys)
        {
            if (texts.PlacedText(article.Value) is { } text) local.Add((article, text));
        }

        texts.Close();
        return local;
    }

    private HolidayZone? ReadZone(YamlMap map)
    {
        if (map.PlacedText("schoolHolidays") is not { } text) return null;
        if (CheckInCodes.Find<HolidayZone>(text.Value) is { } zone) return zone;
        problems.Add(ContentCodes.WrongValue, text.Place, $"The school holidays are those of noord, midden or zuid, not “{text.Value}”.");
        return null;
    }

    private FrozenDictionary<DayOfWeek, OpeningHours> ReadOpeningHours(YamlMap map)
    {
        var hours = new Dictionary<DayOfWeek, OpeningHours>();
        if (map.OptionalMap("openingHours") is not { } days) return hours.ToFrozenDictionary();
        foreach (var (name, day) in Days)
        {
            if (days.PlacedText(name) is { } text && ReadHours(text) is { } open) hours[day] = open;
        }

        days.Close();
        return hours.ToFrozenDictionary();
    }

    private OpeningHours? ReadHours(Placed<string> text)
    {
        if (text.Value.Split('-') is not [var first, var last] || Time(first) is not { } from || Time(last) is not { } until)
        {
            problems.Add(ContentCodes.WrongValue, text.Place, $"Opening hours are written 09:00-17:00, not “{text.Value}”.");
            return null;
        }

        if (from < until) return new OpeningHours(from, until);
        problems.Add(ContentCodes.ClosesBeforeOpening, text.Place,
            $"The hours {text.Value} end before they start: write the earlier time first.");
        return null;
    }

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static List<Holiday> ReadHolidays(YamlMap map)
    {
        var holidays = new List<Holiday>();
        foreach (var item in map.OptionalMaps("holidays"))
        {
            holidays.Add(new Holiday(item.Date("date", DateOnly.MinValue), item.Text("name")));
            item.Close();
        }

        return holidays;
    }
}
