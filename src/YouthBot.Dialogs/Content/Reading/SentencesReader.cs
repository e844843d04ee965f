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
            StoppedSending = texts.Plain(map, "stoppedSending"),
            StartedSending = texts.Plain(map, "startedSending"),
            EraseConfirm = texts.Plain(map, "eraseConfirm"),
            EraseYes = texts.Label(map, "eraseYes"),
            EraseNo = texts.Label(map, "eraseNo"),
            Erased = texts.Plain(map, "erased"),
            ErasedCheckIns = texts.Plain(map, "erasedCheckIns"),
            EraseCancelled = texts.Plain(map, "eraseCancelled"),
            MediaNotRead = texts.Plain(map, "mediaNotRead"),
            PictureNotRead = texts.Plain(map, "pictureNotRead"),
            VoiceNotRead = texts.Plain(map, "voiceNotRead"),
            StickerNotRead = texts.Plain(map, "stickerNotRead"),
            LocationNotKept = texts.Plain(map, "locationNotKept"),
            ContactsNotKept = texts.Plain(map, "contactsNotKept"),
            UnknownNotRead = texts.Plain(map, "unknownNotRead"),
            MessageDeleted = texts.Plain(map, "messageDeleted"),
            EmptyMessage = texts.Plain(map, "emptyMessage"),
            More = texts.Label(map, "more"),
            NoMore = texts.Plain(map, "noMore"),
            SourceLine = texts.Fillable(map, "sourceLine", "sources"),
            SourceItem = texts.Fillable(map, "sourceItem", "read", "date"),
            SourceItemCopy = texts.Fillable(map, "sourceItemCopy", "read", "date"),
            CheckedBy = texts.Fillable(map, "checkedBy", "by", "date"),
            ReviewOverdue = texts.Plain(map, "reviewOverdue"),
            SafetyOverdue = texts.Plain(map, "safetyOverdue"),
            Trouble = texts.Plain(map, "trouble"),
            TooLong = texts.Plain(map, "tooLong"),
            Helpful = texts.Label(map, "helpful"),
            NotHelpful = texts.Label(map, "notHelpful"),
            FeedbackThanks = texts.Plain(map, "feedbackThanks"),
            NotMeant = texts.Plain(map, "notMeant"),
            AlsoAsked = texts.Fillable(map, "alsoAsked", "button"),
            LivesIn = texts.Fillable(map, "livesIn", "gemeente", "region"),
            FactsNoted = texts.Fillable(map, "factsNoted", "facts"),
            KeptTitle = texts.Plain(map, "keptTitle"),
            KeptFacts = texts.Fillable(map, "keptFacts", "facts"),
            KeptNoFacts = texts.Plain(map, "keptNoFacts"),
            KeptAnswer = texts.Fillable(map, "keptAnswer", "about", "answer"),
            KeptPlan = texts.Fillable(map, "keptPlan", "heading", "text"),
            KeptShared = texts.Plain(map, "keptShared"),
            KeptNotShared = texts.Plain(map, "keptNotShared"),
            KeptNoPlan = texts.Plain(map, "keptNoPlan"),
            KeptHelp = texts.Fillable(map, "keptHelp", "helpline"),
            KeptCallBack = texts.Fillable(map, "keptCallBack", "wish"),
            KeptNotes = texts.Plain(map, "keptNotes"),
            KeptPhone = texts.Plain(map, "keptPhone"),
            KeptMessages = texts.Plain(map, "keptMessages"),
            KeptReaders = texts.Plain(map, "keptReaders"),
            KeptUntil = texts.Fillable(map, "keptUntil", "days"),
            EraseAll = texts.Label(map, "eraseAll"),
            FactsForgotten = texts.Plain(map, "factsForgotten"),
            ForgetFacts = texts.Label(map, "forgetFacts"),
            FactAge = texts.Fillable(map, "factAge", "age"),
            FactUnder18 = texts.Plain(map, "factUnder18"),
            FactAdult = texts.Plain(map, "factAdult"),
            FactParent = texts.Plain(map, "factParent"),
            FactChildAge = texts.Fillable(map, "factChildAge", "age"),
            FactSchool = texts.Fillable(map, "factSchool", "school"),
            FactDiploma = texts.Fillable(map, "factDiploma", "school"),
            FactNoDiploma = texts.Plain(map, "factNoDiploma"),
            FactGemeente = texts.Fillable(map, "factGemeente", "gemeente"),
            StaleWithLink = texts.Fillable(map, "staleWithLink", "link"),
            StaleWithoutLink = texts.Plain(map, "staleWithoutLink"),
            AskRegion = texts.Fillable(map, "askRegion", "region", "contact"),
            AskSchool = texts.Plain(map, "askSchool"),
            HelpQueue = texts.Plain(map, "helpQueue"),
            NoCoach = texts.Label(map, "noCoach"),
            CoachRefused = texts.Plain(map, "coachRefused"),
            HelpForParent = texts.Plain(map, "helpForParent"),
            HelpNotSafe = texts.Fillable(map, "helpNotSafe", "helpline"),
            HelpNotSafeOther = texts.Plain(map, "helpNotSafeOther"),
            HelpSafe = texts.Fillable(map, "helpSafe", "helpline"),
            HelpListen = texts.Fillable(map, "helpListen", "helpline"),
            HelpNoTalk = texts.Fillable(map, "helpNoTalk", "helpline"),
            HelpStays = texts.Fillable(map, "helpStays", "helpline"),
            StillThere = texts.Fillable(map, "stillThere", "helpline"),
            StillThereNeutral = texts.Plain(map, "stillThereNeutral"),
            ChooseOne = texts.Label(map, "chooseOne"),
        };
        map.Close();
        return sentences;
    }
}
