using YouthBot.Dialogs.Privacy;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Storage;

/// <summary>Which part of a conversation a coach may read.</summary>
internal static class SharedPart
{
    /// <summary>The place in the feed after which everything is shared; where none is known, nothing is.</summary>
    public static long Before(ConversationId id, HandoffFacts facts) => facts switch
    {
        { Sharing: Sharing.All } => 0,
        _ when Asked(id, facts) is { } place => place - 1,
        _ => long.MaxValue,
    };

    /// <summary>The place in the feed of the words with which a human was asked for; null when it is not known.</summary>
    public static long? Asked(ConversationId id, HandoffFacts facts) => facts.SharedFrom is { } first ? ActivityId.Read(id, first) : null;

    /// <summary>Every telephone number is hidden.</summary>
    public const string AnyNumber = "";

    /// <summary>
    /// As the coach of a conversation reads it. The number on which somebody wants to be called is opened on purpose, so it does not stand in the
    /// message that gave it as well.
    /// </summary>
    /// <param name="said">What was said.</param>
    /// <param name="number">The number, <see cref="AnyNumber"/>, or null when none was given.</param>
    public static Said Of(Said said, string? number) => number is null ? WithoutPlan(said) : WithoutNumber(WithoutPlan(said), number);

    /// <summary>As the coach who closed a conversation reads it: nobody is called any more.</summary>
    public static Said OfClosed(Said said) => WithoutNumber(WithoutPlan(said), AnyNumber);

    private static Said WithoutNumber(Said said, string number) => said.Activity is { From.Role: "user", Text: { } text }
        ? said with { Activity = said.Activity with { Text = Redaction.HideNumbers(text, number) } }
        : said;

    /// <summary>
    /// The plan and the link that opens it are the young person's: what the bot said with it is left out, and a link that they sent themselves.
    /// </summary>
    private static Said WithoutPlan(Said said)
    {
        if (said.Activity.Text is not { } text || PlanLink.Hide(text) is var hidden && hidden == text) return said;
        return said with { Activity = said.Activity with { Text = said.Activity.From?.Role is "user" ? hidden : PlanLink.Place } };
    }
}
