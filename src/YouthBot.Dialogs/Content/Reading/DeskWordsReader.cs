using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/desk.yaml</c>; this is the list of its keys and their placeholders.</summary>
internal sealed class DeskWordsReader(HelpLines helpLines, WordReader words, WholeMessages messages, ProblemList problems)
{
    private readonly FixedTexts texts = new(helpLines, problems);

    /// <summary>The sentences as they are written, for the rules.</summary>
    public IReadOnlyList<Placed<string>> Texts => texts.Texts;

    /// <summary>What stands on buttons.</summary>
    public IReadOnlyList<Placed<string>> Labels => texts.Labels;

    public DeskWords? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var read = new DeskWords
        {
            Asked = texts.Fillable(map, "asked", "place", "wait"),
            StillWaiting = texts.Fillable(map, "stillWaiting", "place", "wait"),
            PlaceNext = texts.Plain(map, "placeNext"),
            PlaceOne = texts.Plain(map, "placeOne"),
            PlaceMany = texts.Fillable(map, "placeMany", "ahead"),
            WaitUsual = texts.Fillable(map, "waitUsual", "wait"),
            WaitUnknown = texts.Plain(map, "waitUnknown"),
            ShareQuestion = texts.Plain(map, "shareQuestion"),
            ShareQuestionAgain = texts.Plain(map, "shareQuestionAgain"),
            NotUsedFor = texts.Plain(map, "notUsedFor"),
            SharedAll = texts.Plain(map, "sharedAll"),
            SharedAllNow = texts.Plain(map, "sharedAllNow"),
            SharedFromNow = texts.Plain(map, "sharedFromNow"),
            SharedInDanger = texts.Plain(map, "sharedInDanger"),
            WaitingStopped = texts.Plain(map, "waitingStopped"),
            WithBot = texts.Plain(map, "withBot"),
            Closed = texts.Fillable(map, "closed", "region", "opens", "where"),
            Nobody = texts.Fillable(map, "nobody", "region", "where"),
            InDanger = texts.Plain(map, "inDanger"),
            RequestStands = texts.Plain(map, "requestStands"),
            DeskCloses = texts.Plain(map, "deskCloses"),
            AnswerFrom = texts.Fillable(map, "answerFrom", "region", "opens", "where"),
            AnswerNobody = texts.Fillable(map, "answerNobody", "region", "where"),
            WhereChat = texts.Plain(map, "whereChat"),
            WhereWhatsApp = texts.Plain(map, "whereWhatsApp"),
            AskMessage = texts.Plain(map, "askMessage"),
            MessageLeft = texts.Fillable(map, "messageLeft", "where"),
            AskChannel = texts.Plain(map, "askChannel"),
            AskMoment = texts.Plain(map, "askMoment"),
            AskPlace = texts.Plain(map, "askPlace"),
            AskNumber = texts.Plain(map, "askNumber"),
            CallBackNoted = texts.Fillable(map, "callBackNoted", "wish", "where"),
            CallBackWithNumber = texts.Fillable(map, "callBackWithNumber", "wish", "where"),
            CallBackWhy = texts.Plain(map, "callBackWhy"),
            WishPhone = texts.Plain(map, "wishPhone"),
            WishPhoneNumber = texts.Plain(map, "wishPhoneNumber"),
            WishChat = texts.Plain(map, "wishChat"),
            WishMeeting = texts.Plain(map, "wishMeeting"),
            WishWords = texts.Fillable(map, "wishWords", "wish", "words"),
            Joined = texts.Fillable(map, "joined", "name"),
            TakesOver = texts.Fillable(map, "takesOver", "name", "previous"),
            SeesAll = texts.Plain(map, "seesAll"),
            SeesAllInDanger = texts.Plain(map, "seesAllInDanger"),
            SeesFromNow = texts.Plain(map, "seesFromNow"),
            QueuedAgain = texts.Fillable(map, "queuedAgain", "name"),
            CoachGone = texts.Fillable(map, "coachGone", "name"),
            Snoozed = texts.Fillable(map, "snoozed", "name", "until"),
            BackWithBot = texts.Fillable(map, "backWithBot", "name"),
            Left = texts.Fillable(map, "left", "name"),
            SomeCoach = texts.Plain(map, "someCoach"),
            Automatic = texts.Plain(map, "automatic"),
            MediaBesideCoach = texts.Plain(map, "mediaBesideCoach"),
            ShareAll = texts.Label(map, "shareAll"),
            ShareFromNow = texts.Label(map, "shareFromNow"),
            StopWaiting = texts.Label(map, "stopWaiting"),
            BackToBot = texts.Label(map, "backToBot"),
            LeaveMessage = texts.Label(map, "leaveMessage"),
            CallBack = texts.Label(map, "callBack"),
            ByPhone = texts.Label(map, "byPhone"),
            ByChat = texts.Label(map, "byChat"),
            ByMeeting = texts.Label(map, "byMeeting"),
            NoMatter = texts.Label(map, "noMatter"),
            NoNumber = texts.Label(map, "noNumber"),
            ShareYes = Words(map, "shareYes"),
            ShareNo = Words(map, "shareNo"),
            StopWaitingWords = Claimed(map, "stopWaitingWords"),
            BackToBotWords = Claimed(map, "backToBotWords"),
            LeaveMessageWords = Claimed(map, "leaveMessageWords"),
            CallBackWords = Claimed(map, "callBackWords"),
        };
        map.Close();
        return read;
    }

    /// <summary>Answers: they mean this only after the question.</summary>
    private HashSet<string> Words(YamlMap map, string key) =>
        map.Texts(key).Select(text => string.Join(' ', words.Read(text.Value))).Where(text => text is not "").ToHashSet(StringComparer.Ordinal);

    /// <summary>A whole message can be only one thing.</summary>
    private HashSet<string> Claimed(YamlMap map, string key) =>
        map.Texts(key).Select(message => messages.Claim(message, $"“{key}” of the desk")).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
