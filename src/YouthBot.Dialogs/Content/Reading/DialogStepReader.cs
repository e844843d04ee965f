using System.Globalization;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads the steps of a dialog. A step that does not name the next one goes on with the step below it.</summary>
internal sealed class DialogStepReader(HelpLines helpLines, WordReader words, ProblemList problems)
{
    private const string Answered = "answered";
    private const string Skipped = "skipped";

    public IReadOnlyList<DialogStepDraft> Read(IReadOnlyList<YamlMap> items)
    {
        string[] ids = [.. items.Select(item => item.Text("id")), Dialog.End];
        var seen = new HashSet<string>([Dialog.End, Dialog.Back], StringComparer.Ordinal);
        foreach (var (index, item) in items.Index().Where(pair => !seen.Add(ids[pair.Index])))
            problems.Add(ContentCodes.DuplicateId, item.At("id"), $"The id “{ids[index]}” is given twice, or has a meaning of its own: take another.");
        return [.. items.Select((item, index) => Read(item, ids[index], ids[index + 1]))];
    }

    private DialogStepDraft Read(YamlMap item, string id, string following)
    {
        var isQuestion = item.PlacedText("ask") is not null;
        if (isQuestion && item.PlacedText("say") is not null)
            problems.Add(ContentCodes.WrongValue, item.At("say"), "A step says something or asks something: make two steps of it.");
        var text = isQuestion ? item.Lines("ask") : item.Lines("say");
        var reply = item.Lines("reply");
        var options = item.OptionalMaps("options").Select(option => new DialogOptionReader(helpLines, words, problems).Read(option)).ToList();
        Placed<string>? next = item.PlacedText("next"), skip = item.PlacedText("skip"), otherwise = item.PlacedText("else");
        Placed<string>? save = item.PlacedText("save"), add = item.PlacedText("add");
        var does = item.OneOrMoreTexts("do");
        var needs = item.OneOrMoreTexts("needs");
        var conditions = ReadConditions(item);
        var step = new DialogStep
        {
            Id = id,
            Text = Said(text),
            IsQuestion = isQuestion,
            About = isQuestion ? item.Text("about") : item.OptionalText("about") ?? "",
            Options = [.. options.Select(option => option.Option)],
            TakesWords = item.Flag("text") || (isQuestion && options.Count == 0),
            Most = ReadMost(item),
            Save = (save ?? add)?.Value,
            Adds = add is not null,
            SavesOnlyOptions = item.Flag("keepOnly"),
            Reply = Said(reply),
            Do = [.. does.Select(name => name.Value)],
            When = [.. conditions.Select(condition => condition.Value)],
            Needs = [.. needs.Select(name => name.Value)],
            Next = next?.Value ?? following,
            Skip = skip?.Value ?? next?.Value ?? following,
            Else = otherwise?.Value ?? following,
        };
        var isList = item.Flag("list");
        item.Close();
        return new DialogStepDraft(step, item)
        {
            Targets = [.. new[] { next, skip, otherwise }.OfType<Placed<string>>(), .. options.Select(option => option.Next).OfType<Placed<string>>()],
            Conditions = conditions,
            Names = [.. does.Select(name => (name, DialogActions.All)), .. needs.Select(name => (name, DialogAbilities.All))],
            Texts = [text, reply, .. options.SelectMany(option => option.Texts)],
            Labels = [.. options.Select(option => option.Label)],
            HasSkip = skip is not null,
            IsList = isList,
        };
    }

    private string? Said(IReadOnlyList<Placed<string>> lines) =>
        lines.Count == 0 ? null : helpLines.Fill(string.Join('\n', lines.Select(line => line.Value)));

    private int ReadMost(YamlMap item)
    {
        if (item.PlacedText("most") is not { } text) return 1;
        if (int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0) return most;
        problems.Add(ContentCodes.WrongValue, text.Place, $"“most” is how many options may be chosen, a number, not “{text.Value}”.");
        return 1;
    }

    private static List<Placed<DialogCondition>> ReadConditions(YamlMap item)
    {
        var conditions = new List<Placed<DialogCondition>>();
        if (item.OptionalMap("when") is not { } when) return conditions;
        foreach (var of in when.Keys)
        {
            string[] values = [.. when.OneOrMoreTexts(of.Value).Select(value => value.Value)];
            var condition = values switch
            {
                [Answered] => new DialogCondition(of.Value, []),
                [Skipped] => new DialogCondition(of.Value, [], Answered: false),
                _ => new DialogCondition(of.Value, values),
            };
            conditions.Add(new Placed<DialogCondition>(condition, of.Place));
        }

        return conditions;
    }
}
