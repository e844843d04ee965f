using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>dialogs/&lt;id&gt;.yaml</c>.</summary>
internal sealed class DialogReader(
    HelpLines helpLines, WordReader words, WholeMessages messages, IReadOnlySet<string> filler, ProblemList problems)
{
    public DialogDraft? Read(string file, string id, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        if (map.Text("id", id) is var written && written != id)
            problems.Add(ContentCodes.IdIsNotFileName, map.At("id"), $"“id” is “{written}” but the file says “{id}”: make them the same.");
        var button = map.RequiredText("button");
        var title = map.RequiredText("title");
        var start = ReadStart(id, [button, .. map.OptionalTexts("start")]);
        var (signals, targets) = ReadSignals(map);
        var items = map.OptionalMaps("steps");
        var steps = new DialogStepReader(helpLines, words, problems).Read(items);
        map.Close();
        if (steps is [])
        {
            problems.Add(ContentCodes.WrongValue, map.At("steps"), "A dialog has at least one step.");
            return null;
        }

        var dialog = new Dialog
        {
            Id = id,
            Title = title.Value,
            Button = button.Value,
            Start = start,
            Steps = [.. steps.Select(step => step.Step)],
            Signals = signals,
        };
        return new DialogDraft(dialog, steps)
        {
            SignalTargets = targets,
            Labels = [button, .. steps.SelectMany(step => step.Labels)],
        };
    }

    private HashSet<string> ReadStart(string id, IEnumerable<Placed<string>> starts)
    {
        var keys = starts.Select(start => messages.Claim(start, $"the dialog “{id}”")).OfType<string>();
        return keys.ToHashSet(StringComparer.Ordinal);
    }

    private (IReadOnlyList<DialogSignal> Signals, IReadOnlyList<Placed<string>> Targets) ReadSignals(YamlMap map)
    {
        var signals = new List<DialogSignal>();
        var targets = new List<Placed<string>>();
        foreach (var item in map.OptionalMaps("signals"))
        {
            var ask = item.RequiredText("ask");
            targets.Add(ask);
            var rows = WordRows.Read(item.OptionalTexts("words"), words, problems);
            var whole = item.OptionalTexts("whole")
                .Select(message => DialogWords.Core(words.Read(message.Value), filler))
                .ToHashSet(StringComparer.Ordinal);
            if (rows.Count + whole.Count == 0)
                problems.Add(ContentCodes.MissingKey, item.At("ask"), "Say with “words” or “whole” what leads to this question.");
            signals.Add(new DialogSignal(rows, whole, ask.Value));
            item.Close();
        }

        return (signals, targets);
    }
}
