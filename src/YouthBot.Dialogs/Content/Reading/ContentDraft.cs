using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Plans;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>All files as they were read, before the rules: the rules compare the files with each other.</summary>
internal sealed class ContentDraft
{
    public List<ArticleDraft> Articles { get; } = [];

    /// <summary>By the paths: an article that cannot be read does exist, and is no problem of the articles that name it.</summary>
    public Dictionary<string, string> ArticleFiles { get; } = new(StringComparer.Ordinal);

    public List<PhrasingsDraft> Phrasings { get; } = [];

    public List<RegionDraft> Regions { get; } = [];

    public List<SafetyDraft> Safety { get; } = [];

    public List<DialogDraft> Dialogs { get; } = [];

    /// <summary>By the paths, as with the articles.</summary>
    public HashSet<string> DialogIds { get; } = new([CheckWords.Id], StringComparer.Ordinal);

    /// <summary>School years of check-ins.</summary>
    public List<CheckInDraft> CheckIns { get; } = [];

    /// <summary>The holidays of the schools.</summary>
    public SchoolHolidays Holidays { get; set; } = SchoolHolidays.None;

    /// <summary>Where they stand; null when there is no such file.</summary>
    public YamlMap? HolidaysMap { get; set; }

    public DialogWords? DialogWords { get; set; }

    public PlanWords? PlanWords { get; set; }

    public CheckDraft? Check { get; set; }

    public DeskWords? DeskWords { get; set; }

    public MoveWords? MoveWords { get; set; }

    /// <summary>The lists that the patterns of safety name.</summary>
    public SafetyLists SafetyLists { get; set; } = SafetyLists.None;

    /// <summary>What the classifier of safety learns from.</summary>
    public List<SafetyLinesDraft> SafetyExamples { get; } = [];

    /// <summary>What the detector of safety is held to.</summary>
    public List<SafetyLinesDraft> SafetyChecks { get; } = [];

    public IReadOnlyList<Placed<HelpLine>> PlacedHelpLines { get; set; } = [];

    public HelpLines HelpLines { get; set; } = new([]);

    public WordReader Words { get; set; } = WordReader.Plain;

    public IReadOnlySet<string> StopWords { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    public Synonyms Synonyms { get; set; } = Synonyms.None;

    public Commands? Commands { get; set; }

    public Smalltalk? Smalltalk { get; set; }

    public Sentences? Sentences { get; set; }

    /// <summary>The answers that editors wrote for coaches.</summary>
    public List<CannedAnswer> Canned { get; } = [];

    public List<ConversationTag> Tags { get; } = [];

    /// <summary>Ids of the articles that the first words offer.</summary>
    public List<Placed<string>> Starters { get; } = [];

    /// <summary>Everything that is said, as it is written.</summary>
    public List<Prose> Prose { get; } = [];

    /// <summary>What stands on buttons.</summary>
    public List<Placed<string>> Labels { get; } = [];
}
