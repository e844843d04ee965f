using static YouthBot.Dialogs.Content.ContentSeverity;

namespace YouthBot.Dialogs.Content;

/// <summary>
/// All rules that content is checked against. A code never changes its meaning: people look it up, and old reports name it.
/// 1xx files and keys · 2xx words that people type · 3xx how texts are written · 4xx safety · 5xx regions · 6xx freshness · 7xx dialogs · 8xx check-ins · 9xx production.
/// </summary>
public static class ContentCodes
{
    internal static readonly ContentCode MissingFile = new("YB101", Error, "The files without which the bot cannot speak are there.");
    internal static readonly ContentCode UnknownFile = new("YB102", Error, "Every file is one that the bot reads.");
    internal static readonly ContentCode UnreadableYaml = new("YB103", Error, "YAML can be read.");
    internal static readonly ContentCode UnknownKey = new("YB104", Error, "Every key is one that the file knows.");
    internal static readonly ContentCode MissingKey = new("YB105", Error, "Every required key has a value.");
    internal static readonly ContentCode WrongValue = new("YB106", Error, "Every value has the form that its key asks for.");
    internal static readonly ContentCode IdIsNotFileName = new("YB107", Error, "An id is the name of its file.");
    internal static readonly ContentCode TopicIsNotFolder = new("YB108", Error, "A topic is the name of its folder.");
    internal static readonly ContentCode DuplicateId = new("YB109", Error, "An id is given once.");
    internal static readonly ContentCode UnknownArticle = new("YB110", Error, "An article that is named exists.");
    internal static readonly ContentCode UnknownDialog = new("YB111", Error, "A dialog that is named exists.");
    internal static readonly ContentCode LinkNotHttps = new("YB112", Error, "A link is an absolute https address.");
    internal static readonly ContentCode NoSource = new("YB113", Error, "Every article and every safety category has a source.");
    internal static readonly ContentCode RawHtml = new("YB114", Error, "Articles are Markdown without HTML.");

    internal static readonly ContentCode PhrasingsWithoutArticle = new("YB201", Error, "Phrasings belong to an article.");
    internal static readonly ContentCode ArticleWithoutPhrasings = new("YB202", Warning, "Every article has phrasings.");
    internal static readonly ContentCode PhrasingTwice = new("YB203", Error, "A phrasing leads to one article.");
    internal static readonly ContentCode NeverMatches = new("YB204", Error, "What is compared with a message can be typed in one.");
    internal static readonly ContentCode MessageTwice = new("YB205", Error, "A message is one command or one smalltalk.");
    internal static readonly ContentCode PhrasingsAlike = new("YB206", Error, "Two phrasings of an article differ in more than a word.");
    internal static readonly ContentCode SynonymTwice = new("YB207", Warning, "A word stands once in a group of synonyms.");

    internal static readonly ContentCode AnswerTooLong = new("YB301", Error, "A first answer has at most 60 words.");
    internal static readonly ContentCode SentenceTooLong = new("YB302", Error, "A sentence has at most 18 words.");
    internal static readonly ContentCode SentenceLong = new("YB303", Warning, "A sentence has at most 12 words.");
    internal static readonly ContentCode HardWord = new("YB304", Warning, "Words are plain.");
    internal static readonly ContentCode PoliteForm = new("YB305", Error, "A young person is “je”.");
    internal static readonly ContentCode EuroAmount = new("YB306", Error, "An article names no amount in euros: amounts change.");
    internal static readonly ContentCode LabelTooLong = new("YB307", Error, "A label fits on a WhatsApp button: at most 20 characters.");
    internal static readonly ContentCode WrongPlaceholders = new("YB308", Error, "A fixed sentence has exactly its placeholders.");
    internal static readonly ContentCode UnknownPlaceholder = new("YB309", Error, "A placeholder is a help line that has a number.");
    internal static readonly ContentCode UnknownNumber = new("YB310", Error, "A telephone number stands in helplines.yaml.");
    internal static readonly ContentCode HardToRead = new("YB311", Warning, "A text reads easily: Flesch–Douma 60 or higher.");

    internal static readonly ContentCode NumberNotFirst = new("YB401", Error, "A safety reply starts with the number to call.");
    internal static readonly ContentCode UnknownHelpLine = new("YB402", Error, "A help line that is named exists.");
    internal static readonly ContentCode WrongPattern = new("YB403", Error, "A safety pattern can be read.");
    internal static readonly ContentCode NumberByHand = new("YB404", Error, "A safety reply names a number by the code of its help line.");
    internal static readonly ContentCode CryNotHeard = new("YB405", Warning, "A cry for help that is written down as a check is heard.");
    internal static readonly ContentCode HarmlessHeard = new("YB406", Warning, "A harmless message that is written down as a check sets nothing off.");
    internal static readonly ContentCode ListedTwice = new("YB407", Error, "A line of examples or checks, and an entry of a list, is given once.");
    internal static readonly ContentCode FewExamples = new("YB408", Warning, "A safety category has 60 examples or more.");

    internal static readonly ContentCode NoLandelijk = new("YB501", Error, "The region landelijk is there.");
    internal static readonly ContentCode GemeenteTwice = new("YB502", Error, "A gemeente belongs to one region.");
    internal static readonly ContentCode UnknownTimeZone = new("YB503", Error, "A time zone is one of the IANA list.");
    internal static readonly ContentCode ClosesBeforeOpening = new("YB504", Error, "Opening hours start before they end.");

    internal static readonly ContentCode ReviewOverdue = new("YB601", Warning, "Somebody looks at an article again before its reviewBy.");
    internal static readonly ContentCode NotValidToday = new("YB602", Warning, "An article is valid today.");
    internal static readonly ContentCode SafetyReviewOverdue = new("YB603", Warning, "Somebody looks at a safety category again before its reviewBy.");

    internal static readonly ContentCode UnreachableStep = new("YB701", Error, "Every step of a dialog can be reached.");
    internal static readonly ContentCode UnknownStep = new("YB702", Error, "A step, an option or a saved name that a dialog names exists in it.");
    internal static readonly ContentCode NoSkip = new("YB703", Error, "Every question of a dialog can be skipped.");
    internal static readonly ContentCode TooManyButtons = new("YB704", Error, "A question with more than three buttons says that it is a list.");
    internal static readonly ContentCode ListTooLong = new("YB705", Error, "A list has at most ten buttons.");
    internal static readonly ContentCode Circle = new("YB706", Error, "A dialog does not run in a circle without a question.");
    internal static readonly ContentCode UnknownName = new("YB707", Error, "An action or need of a dialog is one that the bot knows.");
    internal static readonly ContentCode NothingSaved = new("YB708", Error, "A placeholder in a dialog is saved in it, or is a help line with a number.");
    internal static readonly ContentCode StepTooLong = new("YB709", Error, "A text of a dialog has at most 60 words.");
    internal static readonly ContentCode NotOneSentence = new("YB710", Error, "What the check says is one sentence for each thing.");

    internal static readonly ContentCode CheckInTooOften = new("YB801", Error, "Check-ins for the same people are 14 days apart, and not many.");
    internal static readonly ContentCode CheckInMoment = new("YB802", Error, "A check-in goes out on a day and at a time at which it may.");
    internal static readonly ContentCode CheckInAnswers = new("YB803", Error, "A check-in has one to three answers.");
    internal static readonly ContentCode CheckInText = new("YB804", Error, "A check-in names its sender, its numbers and “stop”, and shames nobody.");
    internal static readonly ContentCode HolidaysNotVerified = new("YB805", Warning, "In production a named human has checked the school holidays.");
    internal static readonly ContentCode CheckInPast = new("YB806", Error, "What is said around a check-in names no day that may be over by then.");

    internal static readonly ContentCode Fictional = new("YB901", Error, "In production nothing is made up.");
    internal static readonly ContentCode NotVerified = new("YB902", Warning, "In production a named human has checked every article.");
    internal static readonly ContentCode UnsureHelpLine = new("YB903", Error, "In production every help line that is used is confirmed.");
    internal static readonly ContentCode FewPhrasings = new("YB904", Warning, "In production an article has 45 phrasings or more.");

    /// <summary>All rules, by code.</summary>
    public static IReadOnlyList<ContentCode> All { get; } =
    [
        MissingFile, UnknownFile, UnreadableYaml, UnknownKey, MissingKey, WrongValue, IdIsNotFileName, TopicIsNotFolder, DuplicateId,
        UnknownArticle, UnknownDialog, LinkNotHttps, NoSource, RawHtml,
        PhrasingsWithoutArticle, ArticleWithoutPhrasings, PhrasingTwice, NeverMatches, MessageTwice, PhrasingsAlike, SynonymTwice,
        AnswerTooLong, SentenceTooLong, SentenceLong, HardWord, PoliteForm, EuroAmount, LabelTooLong, WrongPlaceholders,
        UnknownPlaceholder, UnknownNumber, HardToRead,
        NumberNotFirst, UnknownHelpLine, WrongPattern, NumberByHand, CryNotHeard, HarmlessHeard, ListedTwice, FewExamples,
        NoLandelijk, GemeenteTwice, UnknownTimeZone, ClosesBeforeOpening,
        ReviewOverdue, NotValidToday, SafetyReviewOverdue,
        UnreachableStep, UnknownStep, NoSkip, TooManyButtons, ListTooLong, Circle, UnknownName, NothingSaved, StepTooLong, NotOneSentence,
        CheckInTooOften, CheckInMoment, CheckInAnswers, CheckInText, HolidaysNotVerified, CheckInPast,
        Fictional, NotVerified, UnsureHelpLine, FewPhrasings,
    ];
}
