namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads a file of <c>canned/</c>.</summary>
internal sealed class CannedReader(HelpLines helpLines, ProblemList problems)
{
    /// <summary>The answers of a file, each with its text as it is written, for the rules.</summary>
    public IEnumerable<(CannedAnswer Answer, Placed<string> Written)> Read(string file, string text, IReadOnlyCollection<CannedAnswer> others)
    {
        var ids = others.Select(other => other.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var item in YamlText.Maps(file, text, problems) ?? [])
        {
            var id = item.Text("id");
            if (!ids.Add(id))
                problems.Add(ContentCodes.DuplicateId, item.At("id"), $"The id “{id}” is given twice: give each answer its own.");
            var title = item.Text("title");
            var written = item.RequiredText("text");
            item.Close();
            yield return (new CannedAnswer(id, title, helpLines.Fill(written.Value)), written);
        }
    }
}
