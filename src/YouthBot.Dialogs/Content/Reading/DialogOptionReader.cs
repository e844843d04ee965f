using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads one option of a question in a dialog.</summary>
internal sealed class DialogOptionReader(HelpLines helpLines, WordReader words, ProblemList problems)
{
    public DialogOptionDraft Read(YamlMap item)
    {
        var label = item.RequiredText("label");
        var next = item.PlacedText("next");
        var reply = item.Lines("reply");
        var keep = item.Lines("keep");
        var option = new DialogOption
        {
            Id = item.Text("id", label.Value),
            Label = label.Value,
            Words = WordRows.Read(item.OptionalTexts("words"), words, problems),
            Keep = Said(keep),
            Reply = Said(reply),
            Next = next?.Value,
            Skips = item.Flag("skips"),
        };
        item.Close();
        return new DialogOptionDraft(option, label, next, [[label], reply, keep]);
    }

    private string? Said(IReadOnlyList<Placed<string>> lines) =>
        lines.Count == 0 ? null : helpLines.Fill(string.Join('\n', lines.Select(line => line.Value)));
}
