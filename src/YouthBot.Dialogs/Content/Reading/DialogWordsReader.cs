using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/dialogs.yaml</c>: what is the same in every dialog.</summary>
internal sealed class DialogWordsReader(HelpLines helpLines, WordReader words, ProblemList problems)
{
    private readonly FixedTexts texts = new(helpLines, problems);

    /// <summary>The sentences as they are written, for the rules.</summary>
    public IReadOnlyList<Placed<string>> Texts => texts.Texts;

    /// <summary>What stands on buttons.</summary>
    public IReadOnlyList<Placed<string>> Labels => texts.Labels;

    public DialogWords? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var filler = map.Texts("filler").SelectMany(word => words.Read(word.Value)).ToHashSet(StringComparer.Ordinal);
        var read = new DialogWords
        {
            Skip = texts.Label(map, "skip"),
            Done = texts.Label(map, "done"),
            Filler = filler,
            SkipWords = Messages("skipWords"),
            DoneWords = Messages("doneWords"),
            PauseWords = Messages("pauseWords"),
            ResumeWords = Messages("resumeWords"),
            Changed = texts.Plain(map, "changed"),
            Resumed = texts.Fillable(map, "resumed", "about"),
            Paused = texts.Plain(map, "paused"),
            Kept = texts.Plain(map, "kept"),
            NotUnderstood = texts.Plain(map, "notUnderstood"),
            BackTo = texts.Plain(map, "backTo"),
            Chosen = texts.Fillable(map, "chosen", "chosen"),
        };
        map.Close();
        return read;

        HashSet<string> Messages(string key)
        {
            var messages = new HashSet<string>(StringComparer.Ordinal);
            foreach (var message in map.Texts(key))
            {
                if (words.Read(message.Value) is { Count: > 0 } said) messages.Add(DialogWords.Core(said, filler));
                else problems.Add(ContentCodes.NeverMatches, message.Place,
                    $"“{message.Value}” has no letters or digits, so no message is equal to it: take it away.");
            }

            return messages;
        }
    }
}
