using System.Globalization;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>safety/helplines.yaml</c>.</summary>
internal sealed class HelpLinesReader(ProblemList problems)
{
    public IReadOnlyList<Placed<HelpLine>> Read(string file, string text)
    {
        var lines = new List<Placed<HelpLine>>();
        foreach (var item in YamlText.Maps(file, text, problems) ?? [])
        {
            var line = Read(item);
            if (lines.Exists(other => other.Value.Code == line.Code))
                problems.Add(ContentCodes.DuplicateId, item.At("code"),
                    $"The code “{line.Code}” is given twice: give each help line its own.");
            else lines.Add(new Placed<HelpLine>(line, item.Place));
        }

        return lines;
    }

    private HelpLine Read(YamlMap item)
    {
        var line = new HelpLine
        {
            Code = item.Text("code"),
            Name = item.Text("name"),
            Numbers = [.. item.OptionalTexts("numbers").Select(number => number.Value)],
            Sites = [.. item.OptionalTexts("sites").Select(site => site.Value)],
            For = item.OptionalText("for"),
            Ages = item.PlacedText("ages") is { } ages ? Ages(ages) : null,
            Hours = item.OptionalText("hours"),
            Certainty = item.OptionalText("certainty"),
            Seen = item.OptionalDate("seen"),
        };
        item.Close();
        return line;
    }

    private (int Youngest, int Oldest)? Ages(Placed<string> ages)
    {
        if (ages.Value.Split('-') is [var youngest, var oldest]
            && int.TryParse(youngest, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(oldest, NumberStyles.None, CultureInfo.InvariantCulture, out var until)
            && from <= until)
            return (from, until);
        problems.Add(ContentCodes.WrongValue, ages.Place, $"“ages” is the youngest and the oldest, like 8-18, not “{ages.Value}”.");
        return null;
    }
}
