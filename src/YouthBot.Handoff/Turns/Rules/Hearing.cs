using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Context;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// Remembers what a message says about the person before any rule looks at it, and says so when that changes the region. What is said to a
/// coach is for the coach.
/// </summary>
internal static class Hearing
{
    public static TurnContext Hear(TurnContext context)
    {
        if (context.Conversation.Owner is not Owner.Bot || context.Reading.Said is not { IsEmpty: false } said || IsTitle(context)) return context;
        var memory = context.Memory with { Person = (context.Memory.Person ?? PersonFacts.None).With(said) };
        if (said.Gemeente is not { } gemeente || context.Content.RegionOfGemeente(gemeente) is not { } region)
            return context with { Conversation = context.With(memory) };
        if (IsAsked(context.Conversation)) return context with { Conversation = Known(context.With(memory), gemeente) };
        return context with
        {
            Conversation = context.Conversation with
            {
                Region = region.Id,
                Memory = memory with { DoorRegion = memory.DoorRegion ?? context.Conversation.Region },
            },
        };
    }

    /// <summary>
    /// Whoever waits for the coaches of a region, or is just telling what for, stays in their queue: in another one nobody may be at the
    /// desk.
    /// </summary>
    private static bool IsAsked(Conversation conversation) =>
        conversation is { Request: not HandoffRequest.None } or { Memory.Asks: not null };

    /// <summary>The coaches who are asked for already hear where the person lives; a request that comes brings it along.</summary>
    private static Conversation Known(Conversation conversation, string gemeente) => conversation.Request is HandoffRequest.None
        ? conversation
        : conversation with { Handoff = conversation.Handoff with { Gemeente = gemeente } };

    /// <summary>Who taps “Ik ben 16. Mag ik stoppen met school?” says what the button says, and not that they are 16.</summary>
    private static bool IsTitle(TurnContext context) => context.Titled is not null;

    /// <summary>The reply with one line about the new region above it. Above a help card stands nothing.</summary>
    public static TurnResult Say(TurnResult result, Conversation before, TurnContext heard)
    {
        if (heard.Conversation.Region == before.Region || result.Conversation.Region == before.Region
            || result.Decision.Kind is null or ReplyKinds.Safety || heard.Reading.Said.Gemeente is not { } gemeente)
            return result;
        var line = heard.Sentences.LivesIn.Fill(("gemeente", gemeente), ("region", heard.Region.Name));
        return result with
        {
            Events =
            [
                .. result.Events.Select(happening => happening is TurnEvent.ReplyCreated reply
                    ? reply with { Activity = reply.Activity with { Text = $"{line}\n\n{reply.Activity.Text}" } }
                    : happening),
            ],
        };
    }

    /// <summary>
    /// The conversation without some of what was said; without the gemeente it goes back to the region of its door, unless somebody is
    /// asked for in this one.
    /// </summary>
    public static Conversation Forget(Conversation conversation, Func<PersonFacts, PersonFacts> without)
    {
        var person = without(conversation.Memory.Person ?? PersonFacts.None);
        var memory = conversation.Memory.GoOn() with { Person = person.IsEmpty ? null : person };
        if (person.Gemeente is not null) return conversation with { Memory = memory };

        // what was passed on for a coach is forgotten too
        var forgotten = conversation with { Memory = memory, Handoff = conversation.Handoff with { Gemeente = null } };
        return memory.DoorRegion is { } door && !IsAsked(conversation)
            ? forgotten with { Region = door, Memory = memory with { DoorRegion = null } }
            : forgotten;
    }
}
