namespace YouthBot.Handoff.Ownership;

/// <summary>
/// Decides who speaks. Pure: the same state, command and moment always give the same decision, and whoever writes it down writes it for the
/// version that it was decided for. So of fifty who claim at once one wins, and the others are told who.
/// </summary>
public static class HandoffRules
{
    /// <summary>Whether a command happens.</summary>
    /// <param name="state">The state as it was read.</param>
    /// <param name="command">What somebody wants.</param>
    /// <param name="now">The moment.</param>
    /// <param name="busy">How many conversations the coach of the command has.</param>
    public static HandoffDecision Decide(HandoffState state, HandoffCommand command, DateTimeOffset now, int busy = 0)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Owner is Owner.Closed) return No(new Refusal.Erased());
        return command switch
        {
            HandoffCommand.Ask ask => Ask(state, ask, now),
            HandoffCommand.Share share => Share(state, share.Sharing),
            HandoffCommand.Leave => Leave(state),
            HandoffCommand.Claim claim => Claim(state, claim.By, now, busy),
            HandoffCommand.Speak speak => OfCoach(state, speak.By, () => Speak(state, speak)),
            HandoffCommand.Call call => OfCoach(state, call.By, () => Yes(state with { Facts = state.Facts with { AwaitingSince = null } })),
            HandoffCommand.Release release => OfCoach(state, release.By, () => Yes(Queued(state), new HandoffEvent.Released(release.By))),
            HandoffCommand.OfferTo offer => OfCoach(state, offer.By, () => Offer(state, offer)),
            HandoffCommand.RefuseOffer refuse => RefuseOffer(state, refuse.By),
            HandoffCommand.ReturnToBot back => OfCoach(state, back.By, () => Yes(WithBot(state), new HandoffEvent.ReturnedToBot(back.By))),
            HandoffCommand.Snooze snooze => Snooze(state, snooze, now),
            HandoffCommand.Close close => OfCoach(state, close.By, () => Yes(WithBot(state), new HandoffEvent.Closed(close.By, close.Outcome))),
            HandoffCommand.TakeOver over => TakeOver(state, over, now),
            HandoffCommand.GiveBack back => GiveBack(state, back),
            HandoffCommand.TellClosed => TellClosed(state),
            _ => throw new InvalidOperationException("There is no other command."),
        };
    }

    /// <summary>The young person says something: with a coach, from now on they wait for a word.</summary>
    public static HandoffFacts Hear(HandoffState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Owner is Owner.Coach ? state.Facts with { AwaitingSince = state.Facts.AwaitingSince ?? now } : state.Facts;
    }

    /// <summary>
    /// A cry for help is heard while a coach has the word. Nobody is asked for, but the haste stays: whoever comes after this coach must
    /// know. In danger the coach has less time to say a word, and that begins with the cry.
    /// </summary>
    public static HandoffState Alarm(HandoffState state, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (severity <= state.Facts.Severity) return state;
        return state with
        {
            Request = state.Request is HandoffRequest.Offered offered ? offered.Raise(severity) : state.Request,
            Facts = state.Facts with { Severity = severity, Reason = HandoffReason.Help, AwaitingSince = severity is Severity.Acute ? null : state.Facts.AwaitingSince },
        };
    }

    /// <summary>Nobody has to ask twice: who waits goes on waiting, with the most haste of what was asked.</summary>
    private static HandoffDecision Ask(HandoffState state, HandoffCommand.Ask ask, DateTimeOffset now)
    {
        if (state.Owner is Owner.Coach coach) return No(new Refusal.Taken(coach.Id));
        var isNew = state.Request is HandoffRequest.None;
        var request = state.Request.Raise(ask.Severity);
        var facts = state.Facts with
        {
            Severity = request.Severity,
            Reason = isNew || ask.Severity > state.Request.Severity || ask.Reason is HandoffReason.CallBack ? ask.Reason : state.Facts.Reason,
            RequestedAt = isNew ? now : state.Facts.RequestedAt ?? now,
            Sharing = isNew ? ask.Sharing : Most(state.Facts.Sharing, ask.Sharing),
            SharedFrom = isNew ? ask.SharedFrom : state.Facts.SharedFrom ?? ask.SharedFrom,
            Gemeente = ask.Gemeente ?? state.Facts.Gemeente,
            CallBack = ask.CallBack ?? (isNew ? null : state.Facts.CallBack),
        };
        var after = state with { Request = request, Facts = facts };
        return request == state.Request ? Yes(after) : Yes(after, new HandoffEvent.Asked(request.Severity, facts.Reason));
    }

    private static HandoffDecision Share(HandoffState state, Sharing sharing) => state is { Owner: Owner.Bot, Request: HandoffRequest.None }
        ? No(new Refusal.NobodyWaits())
        : Yes(state with { Facts = state.Facts with { Sharing = sharing } });

    private static HandoffDecision Leave(HandoffState state) => state switch
    {
        { Owner: Owner.Coach coach } => Yes(WithBot(state), new HandoffEvent.Left(coach.Id)),
        { Request: HandoffRequest.None } => No(new Refusal.NobodyWaits()),
        _ => Yes(WithBot(state), new HandoffEvent.StoppedWaiting()),
    };

    private static HandoffDecision Claim(HandoffState state, Coach coach, DateTimeOffset now, int busy)
    {
        switch (state)
        {
            case { Owner: Owner.Coach { Id: var owner } } when owner == coach.Id:
                return Yes(state);
            case { Owner: Owner.Coach { Id: var owner }, Request: var request } when request is not HandoffRequest.Offered:
                return No(new Refusal.Taken(owner));
            case { Request: HandoffRequest.Offered { To: var to } } when to != coach.Id:
                return No(state.Owner is Owner.Coach taker ? new Refusal.Taken(taker.Id) : new Refusal.OfferedToOther(to));
            case { Request: HandoffRequest.None }:
                return No(new Refusal.NobodyWaits());
        }

        if (!coach.Regions.Contains(state.Region)) return No(new Refusal.OtherRegion());

        // a life in danger is never one too many
        if (busy >= coach.Capacity && state.Request.Severity is not Severity.Acute) return No(new Refusal.AtCapacity());
        return Yes(
            OwnedBy(state, coach, now),
            state.Owner is Owner.Coach from
                ? new HandoffEvent.Transferred(from.Id, coach.Id)
                : new HandoffEvent.Claimed(coach.Id, now - (state.Facts.RequestedAt ?? now)));
    }

    private static HandoffDecision Speak(HandoffState state, HandoffCommand.Speak speak) => string.IsNullOrWhiteSpace(speak.Text)
        ? No(new Refusal.NothingSaid())
        : Yes(state with { Facts = state.Facts with { AwaitingSince = null } }, new HandoffEvent.Spoke(speak.By));

    private static HandoffDecision Offer(HandoffState state, HandoffCommand.OfferTo offer)
    {
        if (offer.To == offer.By || string.IsNullOrWhiteSpace(offer.Note)) return No(new Refusal.ReasonNeeded());
        var after = state with
        {
            Request = new HandoffRequest.Offered(offer.To, state.Facts.Severity),
            Facts = state.Facts with { Transfer = new Transfer(offer.By, offer.To, offer.Note) },
        };
        return after == state ? Yes(state) : Yes(after, new HandoffEvent.Offered(offer.By, offer.To));
    }

    /// <summary>Back to who offered it; to the queue when that coach has gone meanwhile.</summary>
    private static HandoffDecision RefuseOffer(HandoffState state, string by)
    {
        if (state.Request is not HandoffRequest.Offered { To: var to } || to != by) return No(new Refusal.NothingOffered());
        var after = state with
        {
            Request = state.Owner is Owner.Coach ? new HandoffRequest.None() : new HandoffRequest.Waiting(state.Request.Severity),
            Facts = state.Facts with { Transfer = null },
        };
        return Yes(after, new HandoffEvent.OfferRefused(by));
    }

    private static HandoffDecision Snooze(HandoffState state, HandoffCommand.Snooze snooze, DateTimeOffset now)
    {
        if (state.Owner is Owner.Coach owner && owner.Id != snooze.By.Id) return No(new Refusal.Taken(owner.Id));
        if (state is { Owner: Owner.Bot, Request: HandoffRequest.None }) return No(new Refusal.NobodyWaits());
        if (state is { Owner: Owner.Bot, Request: HandoffRequest.Offered { To: var to } } && to != snooze.By.Id) return No(new Refusal.OfferedToOther(to));
        if (!snooze.By.Regions.Contains(state.Region)) return No(new Refusal.OtherRegion());
        if (state.Facts.Severity > Severity.Normal || state.Request.Severity > Severity.Normal) return No(new Refusal.TooUrgent());
        if (snooze.Until <= now) return No(new Refusal.PastMoment());
        // whoever is in line in the chat expects somebody, and is not set aside unseen; a call can be made later
        if (state is { Owner: Owner.Bot, Facts.Reason: not HandoffReason.CallBack }) return No(new Refusal.NotYours());
        var after = Queued(state) with { Request = new HandoffRequest.Snoozed(snooze.Until) };
        return Yes(after, new HandoffEvent.Snoozed(snooze.By.Id, snooze.Until, WasTheirs: state.Owner is Owner.Coach));
    }

    private static HandoffDecision TakeOver(HandoffState state, HandoffCommand.TakeOver over, DateTimeOffset now)
    {
        if (state.Owner is not Owner.Coach from || from.Id == over.By.Id) return No(new Refusal.NotYours());
        if (!over.By.Regions.Contains(state.Region)) return No(new Refusal.OtherRegion());
        return string.IsNullOrWhiteSpace(over.Why)
            ? No(new Refusal.ReasonNeeded())
            : Yes(OwnedBy(state, over.By, now), new HandoffEvent.TakenOver(from.Id, over.By.Id, over.Why));
    }

    private static HandoffDecision GiveBack(HandoffState state, HandoffCommand.GiveBack back) => state.Owner is Owner.Coach coach && coach.Id == back.From
        ? Yes(Queued(state), new HandoffEvent.GivenBack(back.From, back.Reason))
        : No(new Refusal.NotDue());

    /// <summary>Once: who is in line and expects somebody soon. Who has haste was told not to wait for it.</summary>
    private static HandoffDecision TellClosed(HandoffState state) => state is
    {
        Owner: Owner.Bot,
        Request: HandoffRequest.Waiting { Severity: Severity.Normal },
        Facts: { Reason: HandoffReason.Asked, ToldClosed: false },
    }
        ? Yes(state with { Facts = state.Facts with { ToldClosed = true } })
        : No(new Refusal.NotDue());

    private static HandoffDecision OfCoach(HandoffState state, string coach, Func<HandoffDecision> decide) => state.Owner switch
    {
        Owner.Coach owner when owner.Id == coach => decide(),
        Owner.Coach owner => No(new Refusal.Taken(owner.Id)),
        _ => No(new Refusal.NotYours()),
    };

    /// <summary>The coach speaks from now on, and owes the person a first word.</summary>
    private static HandoffState OwnedBy(HandoffState state, Coach coach, DateTimeOffset now) => state with
    {
        Owner = new Owner.Coach(coach.Id),
        Request = new HandoffRequest.None(),
        Facts = state.Facts with { CoachName = coach.FirstName, Transfer = null, AwaitingSince = now, ToldClosed = false },
    };

    /// <summary>Back in the queue with the haste and the place it had; nobody is preferred, for somebody just gave it away.</summary>
    private static HandoffState Queued(HandoffState state) => state with
    {
        Owner = new Owner.Bot(),
        Request = new HandoffRequest.Waiting(Most(state.Facts.Severity, state.Request.Severity)),
        Facts = state.Facts with { CoachName = null, PreviousCoach = null, Transfer = null, AwaitingSince = null, HelpCard = null },
    };

    /// <summary>The bot goes on and nobody waits; what was shared with a coach is not shared with the next one.</summary>
    private static HandoffState WithBot(HandoffState state) => state with
    {
        Owner = new Owner.Bot(),
        Request = new HandoffRequest.None(),
        Facts = HandoffFacts.None with
        {
            Gemeente = state.Facts.Gemeente,
            PreviousCoach = state.Owner is Owner.Coach coach ? coach.Id : state.Facts.PreviousCoach,
        },
    };

    private static T Most<T>(T one, T other)
        where T : struct, Enum => Comparer<T>.Default.Compare(one, other) >= 0 ? one : other;

    private static HandoffDecision.Accepted Yes(HandoffState state, params IReadOnlyList<HandoffEvent> events) => new(state, events);

    private static HandoffDecision.Refused No(Refusal reason) => new(reason);
}
