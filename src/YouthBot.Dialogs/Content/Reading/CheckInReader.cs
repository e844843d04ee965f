using System.Globalization;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>checkins/&lt;id&gt;.yaml</c>.</summary>
internal sealed class CheckInReader(WordReader words, ProblemList problems)
{
    private readonly List<Placed<string>> labels = [];
    private readonly List<Placed<string>> dialogs = [];
    private readonly List<IReadOnlyList<Placed<string>>> texts = [];

    public CheckInDraft? Read(string file, string id, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        if (map.Text("id", id) is var written && written != id)
            problems.Add(ContentCodes.IdIsNotFileName, map.At("id"), $"“id” is “{written}” but the file says “{id}”: make them the same.");
        var title = map.Text("title");
        var items = map.OptionalMaps("steps");
        var steps = items.Select(ReadStep).ToArray();
        var taken = map.OptionalMaps("corrections");
        var corrections = taken.Select(item => ReadOption(item, tapped: false)).ToArray();
        map.Close();
        if (steps is []) problems.Add(ContentCodes.WrongValue, map.At("steps"), "A year of check-ins has at least one step.");
        foreach (var (item, step) in items.Zip(steps).GroupBy(pair => pair.Second.Id).SelectMany(group => group.Skip(1)))
            problems.Add(ContentCodes.DuplicateId, item.At("id"), $"The id “{step.Id}” is given twice: give each step its own.");
        return new CheckInDraft(new CheckInTemplate(id, title, steps) { Corrections = corrections }, items, dialogs)
        {
            Corrections = taken,
            Labels = labels,
            Texts = texts,
        };
    }

    private CheckInStep ReadStep(YamlMap map)
    {
        var lines = map.Lines("text");
        texts.Add(lines);
        var step = new CheckInStep(
            map.Text("id"),
            map.Text("title"),
            ReadDay(map),
            ReadTime(map),
            Number(map, "days", least: 1),
            Code<CheckInAudience>(map, "audience") ?? CheckInAudience.NoChoice,
            map.Text("text"),
            [.. map.OptionalMaps("options").Select(item => ReadOption(item, tapped: true))],
            map.Text("template"));
        map.Close();
        foreach (var twice in step.Options.GroupBy(option => option.Id).Where(group => group.Count() > 1))
            problems.Add(ContentCodes.DuplicateId, map.At("options"), $"The id “{twice.Key}” is given twice: give each answer its own.");
        return step;
    }

    private CheckInOption ReadOption(YamlMap map, bool tapped)
    {
        var id = map.Text("id");
        var label = tapped ? map.RequiredText("label") : new Placed<string>(id, map.At("id"));
        if (tapped) labels.Add(label);
        if (map.PlacedText("dialog") is { } named) dialogs.Add(named);
        texts.Add(map.Lines("reply"));
        var option = new CheckInOption(
            id,
            label.Value,
            WordRows.Read(map.OptionalTexts("words"), words, problems),
            Code<LeaverChoice>(map, "choice"),
            Code<OutreachReason>(map, "outreach"),
            map.OptionalText("dialog"),
            map.OptionalText("reply") ?? string.Empty);
        map.Close();
        if (option is { Reply: "", Dialog: null })
            problems.Add(ContentCodes.MissingKey, map.At("id"), "An answer is answered: write a “reply”, or name a “dialog”.");
        return option;
    }

    private CheckInDay ReadDay(YamlMap map)
    {
        if (map.PlacedText("after-summer") is not null) return new CheckInDay.AfterSummer(Number(map, "after-summer", least: 1));
        var text = map.RequiredText("on");
        if (text.Value.Split('-') is [var month, var day]
            && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && m is >= 1 and <= 12
            && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d) && d is >= 1 and <= 28)
            return new CheckInDay.Date(m, d);
        problems.Add(ContentCodes.WrongValue, text.Place, $"A day is written as month and day, 02-28, up to the 28th; not “{text.Value}”.");
        return new CheckInDay.Date(2, 1);
    }

    private TimeOnly ReadTime(YamlMap map)
    {
        var text = map.RequiredText("from");
        if (TimeOnly.TryParseExact(text.Value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        problems.Add(ContentCodes.WrongValue, text.Place, $"A time is written 16:00, not “{text.Value}”.");
        return new TimeOnly(16, 0);
    }

    private int Number(YamlMap map, string key, int least)
    {
        var text = map.RequiredText(key);
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least) return number;
        problems.Add(ContentCodes.WrongValue, text.Place, $"“{key}” is a number from {least}, not “{text.Value}”.");
        return least;
    }

    private T? Code<T>(YamlMap map, string key)
        where T : struct, Enum
    {
        if (map.PlacedText(key) is not { } text) return null;
        if (CheckInCodes.Find<T>(text.Value) is { } value) return value;
        problems.Add(ContentCodes.WrongValue, text.Place, $"“{key}” is one of {string.Join(", ", CheckInCodes.All<T>())}, not “{text.Value}”.");
        return null;
    }
}
