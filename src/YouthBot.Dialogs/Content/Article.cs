using System.Collections.Frozen;

namespace YouthBot.Dialogs.Content;

/// <summary>One curated answer, read from <c>content/articles/&lt;topic&gt;/&lt;id&gt;.md</c>.</summary>
public sealed record Article
{
    /// <summary>So long an overdue text is still better than none, if it says that it is overdue.</summary>
    internal const int DaysOfGrace = 90;

    /// <summary>Unique; the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>The question that it answers, as a young person would ask it.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the folder.</summary>
    public required string Topic { get; init; }

    /// <summary>Whom it speaks to; never empty.</summary>
    public required IReadOnlySet<Audience> Audience { get; init; }

    /// <summary>What was read, most authoritative first; never empty.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Null until a named human has checked the text.</summary>
    public Verification? Verified { get; init; }

    /// <summary>The last day before somebody must look at it again.</summary>
    public required DateOnly ReviewBy { get; init; }

    /// <summary>The first day on which it is true; null = always was.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which it is true; null = no end known.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>At most three buttons.</summary>
    public IReadOnlyList<ArticleAction> Actions { get; init; } = [];

    /// <summary>Ids of articles near this one.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>The title as it stands on a button: at most 20 characters.</summary>
    public required string Button { get; init; }

    /// <summary>The first answer, in Markdown; numbers of help lines are filled in. Right for somebody of whom nothing is known.</summary>
    public required string Answer { get; init; }

    /// <summary>The first answer for somebody of whom more is known, in its place.</summary>
    public IReadOnlyDictionary<Asker, string> Variants { get; init; } = FrozenDictionary<Asker, string>.Empty;

    /// <summary>The part under <c>## Meer weten</c>, in Markdown; null when there is none.</summary>
    public string? More { get; init; }

    /// <summary>The first answer for who asks; null = nothing is known of them.</summary>
    public string AnswerTo(Asker? asker) => asker is { } known && Variants.TryGetValue(known, out var answer) ? answer : Answer;

    /// <summary>Whether the article is true on a day; outside it, the bot does not know the article.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidUntil is null || day <= ValidUntil);

    /// <summary>Whether somebody should have looked at the article again before this day.</summary>
    public bool ReviewIsOverdueOn(DateOnly day) => day > ReviewBy;

    /// <summary>Whether that is so long ago that the text must not be given any more.</summary>
    public bool IsStaleOn(DateOnly day) => day.DayNumber > ReviewBy.DayNumber + DaysOfGrace;

    /// <summary>The first, so the most authoritative, source that is online; null when none is.</summary>
    public Source? OfficialSource => Sources.FirstOrDefault(source => source.Url?.Scheme == Uri.UriSchemeHttps);
}
