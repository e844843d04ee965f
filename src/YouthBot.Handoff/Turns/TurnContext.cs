using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff.Hours;

namespace YouthBot.Handoff.Turns;

/// <summary>What a rule looks at.</summary>
/// <param name="Conversation">The conversation as it was read, with what this message says about the person.</param>
/// <param name="Activity">What came in.</param>
/// <param name="World">Everything else.</param>
/// <param name="Text">What was said; empty when there is no text.</param>
/// <param name="Words">The same in plain words.</param>
public sealed record TurnContext(Conversation Conversation, Activity Activity, World World, string Text, IReadOnlyList<string> Words)
{
    private SearchOutcome? found;
    private PersonReading? reading;
    private IReadOnlyList<string>? core;

    /// <summary>What the bot can say.</summary>
    public ContentSet Content => World.Content;

    /// <summary>The fixed sentences.</summary>
    public Sentences Sentences => World.Content.Sentences;

    /// <summary>What the bot remembers.</summary>
    public ChatMemory Memory => Conversation.Memory;

    /// <summary>The conversation's region; the country as a whole when its own is no longer in the content.</summary>
    public Region Region => World.Content.Regions.GetValueOrDefault(Conversation.Region) ?? World.Content.Landelijk;

    /// <summary>When it was sent, where the sender's own clock says so and messages may come late; null elsewhere.</summary>
    public DateTimeOffset? SentAt => Conversation.Channel is "whatsapp" ? Activity.Timestamp : null;

    /// <summary>Whether the people of the region can be reached now.</summary>
    public Opening Opening => Opening.At(Region, World.Now);

    /// <summary>The day at the region.</summary>
    public DateOnly Today => Opening.Today;

    /// <summary>The words without a greeting in front of them.</summary>
    public IReadOnlyList<string> Core => core ??= Content.Smalltalk.Core(Words);

    /// <summary>What the message says about the person.</summary>
    public PersonReading Reading => reading ??= PersonReader.Read(Words, Content.GemeenteNamed, Memory.Person);

    /// <summary>The command that the message is; null when it is none.</summary>
    public Command? Command => Content.Commands.Find(Words) ?? Content.Commands.Find(Core);

    /// <summary>
    /// What the search makes of the text; looked up once a turn, and only when a rule asks. A digit alone names a choice that is no longer
    /// there: to the search it would look like “mbo niveau 2”.
    /// </summary>
    public SearchOutcome Found => found ??= Words is [[>= '0' and <= '9']]
        ? new SearchOutcome.Nothing([])
        : Content.Search.Find(Core.Count == Words.Count ? Text : string.Join(' ', Core));

    /// <summary>The message is word for word the title or a known phrasing of an article.</summary>
    public bool FoundExactly => Found is SearchOutcome.Answer { Candidates: [{ Score: >= 1 }, ..] };

    /// <summary>For whom, where and when an article is said; whom the message asks for goes before who the person is.</summary>
    public ReplySetting Setting => new(Content, Region, Today, Reading.AskedFor ?? Memory.Person?.Asker);

    /// <summary>
    /// An article that is true today; null otherwise. The content leaves out what is not valid when it is read, but it may be in use for
    /// longer than a day, and an answer that has run out must never be stated as fact.
    /// </summary>
    public Article? ArticleOf(string id) =>
        Content.Articles.TryGetValue(id, out var article) && article.IsValidOn(Today) ? article : null;

    /// <summary>What can be done here and what is so, by <see cref="DialogAbilities"/>: nothing is offered that will not happen.</summary>
    public IReadOnlySet<string> Abilities =>
        World.Abilities.Concat(Known()).ToHashSet(StringComparer.Ordinal);

    /// <summary>The article talked about last; null when there is none.</summary>
    public Article? LastArticle => Memory.LastArticle is { } id ? ArticleOf(id) : null;

    /// <summary>The article that is true today and whose title the message is, word for word; it needs no search.</summary>
    public Article? Titled => Content.ArticleTitled(string.Join(' ', Words)) is { } article ? ArticleOf(article.Id) : null;

    /// <summary>A moment on the clocks of the region.</summary>
    public DateTime Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(Region.TimeZone)).DateTime;

    /// <summary>Whether the message says this label or sentence, however it is typed.</summary>
    public bool Says(string label) => Words.SequenceEqual(Content.Words.Read(label));

    /// <summary>The conversation with another memory.</summary>
    public Conversation With(ChatMemory memory) => Conversation with { Memory = memory };

    private IEnumerable<string> Known()
    {
        if (World.Desk is not null) yield return DialogAbilities.Share;
        if (Memory.Plan?.IsEmpty() is false) yield return DialogAbilities.Plan;
        if (Memory.CheckIn is { HasDecaan: true }) yield return DialogAbilities.Decaan;
        if (!Memory.RefusesCoach) yield return DialogAbilities.Coach;
        if (Conversation.Channel is "whatsapp" && !Memory.Stopped) yield return DialogAbilities.ComeBack;
        if (Memory.Person?.Asker is Asker.Onder18) yield return DialogAbilities.Under18;
        if (Memory.Person?.Asker is null) yield return DialogAbilities.AgeUnknown;
    }
}
