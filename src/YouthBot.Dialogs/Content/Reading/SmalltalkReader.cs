namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/smalltalk.yaml</c>.</summary>
internal sealed class SmalltalkReader(WholeMessages messages, HelpLines helpLines, ProblemList problems)
{
    /// <summary>The replies as they are written, for the rules.</summary>
    public List<Placed<string>> Replies { get; } = [];

    public Smalltalk Read(string file, string text)
    {
        var byMessage = new Dictionary<string, SmalltalkReply>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in YamlText.Maps(file, text, problems) ?? [])
        {
            var id = item.Text("id");
            if (!ids.Add(id))
                problems.Add(ContentCodes.DuplicateId, item.At("id"),
                    $"The id “{id}” is given twice: give each smalltalk its own.");
            var reply = item.RequiredText("reply");
            Replies.Add(reply);
            foreach (var message in item.Texts("messages"))
            {
                if (messages.Claim(message, $"the smalltalk “{id}”") is { } key)
                    byMessage[key] = new SmalltalkReply(id, helpLines.Fill(reply.Value));
            }

            item.Close();
        }

        return new Smalltalk(byMessage);
    }
}
