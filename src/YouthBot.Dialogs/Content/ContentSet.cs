using System.Collections.Frozen;
using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Plans;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;

namespace YouthBot.Dialogs.Content;

/// <summary>Everything that the bot can say, checked and ready to use. Immutable: new content is a new set.</summary>
public sealed record ContentSet
{
    private readonly FrozenDictionary<string, (Region Region, string Name)> byGemeente = FrozenDictionary<string, (Region, string)>.Empty;
    private FrozenDictionary<string, Article>? byTitle;

    /// <summary>A short hash of all files: the same files always give the same version.</summary>
    public required string Version { get; init; }

    /// <summary>By id: the articles that are valid today. Every id that an article or a safety category names is one of them.</summary>
    public required FrozenDictionary<string, Article> Articles
    {
        get;
        init
        {
            field = value;
            byTitle = null;
        }
    }

    /// <summary>By id; <see cref="Region.LandelijkId"/> is always there.</summary>
    public required FrozenDictionary<string, Region> Regions
    {
        get;
        init
        {
            field = value;
            byGemeente = value.Values
                .SelectMany(region => region.Gemeenten.Select(name => (Region: region, Name: name, Called: name))
                    .Concat(region.AlsoCalled.Select(other => (Region: region, Name: other.Key, Called: other.Value))))
                .Select(gemeente => KeyValuePair.Create(Key(gemeente.Called), (gemeente.Region, gemeente.Name)))
                .ToFrozenDictionary(StringComparer.Ordinal);
        }
    }

    /// <summary>The help lines and their numbers.</summary>
    public required HelpLines HelpLines { get; init; }

    /// <summary>The fixed sentences.</summary>
    public required Sentences Sentences { get; init; }

    /// <summary>By id: the guided conversations.</summary>
    public FrozenDictionary<string, Dialog> Dialogs { get; init; } = FrozenDictionary<string, Dialog>.Empty;

    /// <summary>By id: the school years of check-ins.</summary>
    public FrozenDictionary<string, CheckInTemplate> CheckIns { get; init; } = FrozenDictionary<string, CheckInTemplate>.Empty;

    /// <summary>When schools are closed.</summary>
    public SchoolHolidays Holidays { get; init; } = SchoolHolidays.None;

    /// <summary>What is the same in every dialog.</summary>
    public required DialogWords DialogWords { get; init; }

    /// <summary>What the bot says about a plan.</summary>
    public required PlanWords PlanWords { get; init; }

    /// <summary>The wording of the check “Wat geldt er voor mij?”.</summary>
    public required CheckWords Check { get; init; }

    /// <summary>What the bot says about a human in the chat.</summary>
    public required DeskWords DeskWords { get; init; }

    /// <summary>What the bot says when a conversation goes to WhatsApp.</summary>
    public required MoveWords MoveWords { get; init; }

    /// <summary>Answers that coaches can choose from, by title.</summary>
    public IReadOnlyList<CannedAnswer> Canned { get; init; } = [];

    /// <summary>What a coach can say that a conversation is about, in the editors' order.</summary>
    public IReadOnlyList<ConversationTag> Tags { get; init; } = [];

    /// <summary>The messages that are a command.</summary>
    public required Commands Commands { get; init; }

    /// <summary>The messages that are no question.</summary>
    public required Smalltalk Smalltalk { get; init; }

    /// <summary>The articles that the first words offer as buttons, in order; <c>content/words/starters.txt</c>.</summary>
    public IReadOnlyList<Article> Starters { get; init; } = [];

    /// <summary>Reads a message into words, with the editors' list of chat spelling.</summary>
    public required WordReader Words { get; init; }

    /// <summary>Finds the article that answers a question.</summary>
    public SearchIndex Search => LazySearch.Value;

    /// <summary>The same, learned when it is first asked for: an editor’s check needs none of it, and who serves the content asks at once.</summary>
    public required Lazy<SearchIndex> LazySearch { get; init; }

    /// <summary>Finds danger in a message; its replies have their numbers filled in.</summary>
    public required SafetyDetector Safety { get; init; }

    /// <summary>
    /// The safety categories that somebody should have looked at again: they still hear, and answer with the fixed sentence.
    /// </summary>
    public IReadOnlyList<ContentProblem> SafetyOverdue { get; init; } = [];

    /// <summary>The region of everybody of whom no other region is known.</summary>
    public Region Landelijk => Regions[Region.LandelijkId];

    /// <summary>The region of a municipality, however somebody writes its name; null when no region has it.</summary>
    public Region? RegionOfGemeente(string gemeente) => byGemeente.GetValueOrDefault(Key(gemeente)).Region;

    /// <summary>A municipality as its region writes it; null when no region has it.</summary>
    /// <param name="words">Its name as the word reader reads it, joined by one space.</param>
    public string? GemeenteNamed(string words) =>
        byGemeente.TryGetValue(words, out var found) ? found.Name : null;

    /// <summary>The article with this title; null when there is none.</summary>
    /// <param name="words">The title as the word reader reads it, joined by one space.</param>
    public Article? ArticleTitled(string words) => (byTitle ??= Articles.Values
        .DistinctBy(article => string.Join(' ', Words.Read(article.Title)))
        .ToFrozenDictionary(article => string.Join(' ', Words.Read(article.Title)), StringComparer.Ordinal)).GetValueOrDefault(words);

    /// <summary>The label of the button that starts a guided conversation; null when there is no such one on this day.</summary>
    public string? DialogButton(string id, DateOnly today) => id is CheckWords.Id
        ? Check.IsStaleOn(today) ? null : Check.Button
        : Dialogs.GetValueOrDefault(id)?.Button;

    /// <summary>Without chat spelling: a name of a place is no chat spelling.</summary>
    internal static string Key(string gemeente) => string.Join(' ', WordReader.Plain.Read(gemeente));
}
