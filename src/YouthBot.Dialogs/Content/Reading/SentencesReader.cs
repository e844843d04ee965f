namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/sentences.yaml</c>; this is the list of its keys and their placeholders.</summary>
internal sealed class SentencesReader(HelpLines helpLines, ProblemList problems)
{
    private readonly FixedTexts texts = new(helpLines, problems);

    /// <summary>The sentences as they are written, for the rules.</summary>
    public IReadOnlyList<Placed<string>> Texts => texts.Texts;

    /// <summary>The sentences that stand on buttons.</summary>
    public IReadOnlyList<Placed<string>> Labels => texts.Labels;

    public Sentences? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var sentences = new Sentences
        {
            Welcome = texts.Fillable(map, "welcome", "region", "days"),
            WelcomeAgain = texts.Plain(map, "welcomeAgain"),
            TalkToHuman = texts.Label(map, "talkToHuman"),
            HumanOpen = texts.Fillable(map, "humanOpen", "region", "phone", "until"),
            HumanClosed = texts.Fillable(map, "humanClosed", "region", "phone", "opens"),
            HumanNoPhone = texts.Fillable(map, "humanNoPhone", "region"),
            Fallback = texts.Plain(map, "fallback"),
            DidYouMean = texts.Plain(map, "didYouMean"),
            NoneOfThese = texts.Label(map, "noneOfThese"),
            NoneOfTheseReply = texts.Plain(map, "noneOfTheseReply"),
            Stopped = texts.Plain(map, "stopped"),
            EraseConfirm = texts.Plain(map, "eraseConfirm"),
            EraseYes = texts.Label(map, "eraseYes"),
            EraseNo = texts.Label(map, "eraseNo"),
            Erased = texts.Plain(map, "erased"),
            EraseCancelled = texts.Plain(map, "eraseCancelled"),
            MediaNotRead = texts.Plain(map, "mediaNotRead"),
            EmptyMessage = texts.Plain(map, "emptyMessage"),
            More = texts.Label(map, "more"),
            NoMore = texts.Plain(map, "noMore"),
            SourceLine = texts.Fillable(map, "sourceLine", "sources"),
            SourceItem = texts.Fillable(map, "sourceItem", "read", "date"),
            CheckedBy = texts.Fillable(map, "checkedBy", "by", "date"),
            ReviewOverdue = texts.Plain(map, "reviewOverdue"),
            Trouble = texts.Plain(map, "trouble"),
            TooLong = texts.Plain(map, "tooLong"),
        };
        map.Close();
        return sentences;
    }
}
