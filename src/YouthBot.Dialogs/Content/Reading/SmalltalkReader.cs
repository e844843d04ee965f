using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/smalltalk.yaml</c>.</summary>
internal sealed class SmalltalkReader(WholeMessages messages, WordReader words, HelpLines helpLines, ProblemList problems)
{
    /// <summary>The replies as they are written, for the rules.</summary>
    public List<Placed<string>> Replies { get; } = [];

    public Smalltalk Read(string file, string text)
    {
        var byMessage = new Dictionary<string, SmalltalkReply>(StringComparer.Ordinal);
        var patterns = new List<(SafetyPattern, SmalltalkReply)>();
        var openings = new List<string>();
        var closings = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in YamlText.Maps(file, text, problems) ?? [])
        {
            var id = item.Text("id");
            if (!ids.Add(id))
                problems.Add(ContentCodes.DuplicateId, item.At("id"),
                    $"The id “{id}” is given twice: give each smalltalk its own.");
            var written = item.RequiredText("reply");
            Replies.Add(written);
            var reply = new SmalltalkReply(id, helpLines.Fill(written.Value));
            foreach (var message in item.Texts("messages"))
            {
                if (messages.Claim(message, $"the smalltalk “{id}”") is { } key) byMessage[key] = reply;
            }

            openings.AddRange(item.OptionalTexts("opens").Select(Key));
            closings.AddRange(item.OptionalTexts("closes").Select(Key));
            patterns.AddRange(item.OptionalTexts("patterns").Select(Pattern).OfType<SafetyPattern>().Select(pattern => (pattern, reply)));
            item.Close();
        }

        return new Smalltalk(byMessage, openings, closings, patterns);
    }

    private string Key(Placed<string> message) => string.Join(' ', words.Read(message.Value));

    private SafetyPattern? Pattern(Placed<string> source)
    {
        switch (SafetyPattern.Parse(source.Value))
        {
            case SafetyPatternParse.Parsed parsed:
                return parsed.Pattern;
            case SafetyPatternParse.Invalid invalid:
                problems.Add(ContentCodes.WrongPattern, source.Place, $"The pattern “{source.Value}” cannot be read: {invalid.Reason}.");
                return null;
            default:
                throw new InvalidOperationException("A pattern can be read or not.");
        }
    }
}
