namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/tags.yaml</c>.</summary>
internal sealed class TagsReader(ProblemList problems)
{
    /// <summary>The labels in their order.</summary>
    public IEnumerable<ConversationTag> Read(string file, string text)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in YamlText.Maps(file, text, problems) ?? [])
        {
            var id = item.Text("id");
            if (!ids.Add(id))
                problems.Add(ContentCodes.DuplicateId, item.At("id"), $"The id “{id}” is given twice: give each label its own.");
            if (id.Any(char.IsWhiteSpace))
                problems.Add(ContentCodes.WrongValue, item.At("id"), "The id of a label has no spaces: write “stage-leerbaan”.");
            var label = item.Text("label");
            item.Close();
            yield return new ConversationTag(id, label);
        }
    }
}
