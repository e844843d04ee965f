using System.Buffers.Text;
using System.Security.Cryptography;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.SealedValue;

namespace YouthBot.Storage;

/// <summary>The move of a web chat to WhatsApp, in the clear: what of it comes along is encrypted for where it goes.</summary>
public sealed class MoveStore(IMoveDatabase database, ConversationStore conversations, ConversationKeys keys, TimeProvider time)
{
    /// <summary>How long a code can be sent, and how long after that a number can be tapped.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>One of them is right: a guess is wrong two times out of three, and ends it.</summary>
    private const int Choices = 3;

    /// <summary>Offers a move under a code, in place of an earlier one; false when there is no such web chat.</summary>
    /// <param name="web">The web chat.</param>
    /// <param name="hash">SHA-256 of the code.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public Task<bool> OfferAsync(ConversationId web, byte[] hash, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return database.OfferAsync(web, hash, now, now + Lifetime, cancellation);
    }

    /// <summary>The number that is to be tapped on the web; null when the code opens nothing.</summary>
    public Task<int?> ClaimAsync(MoveSignal.Code code, ConversationId phone, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(code);
        var now = time.GetUtcNow();
        return database.ClaimAsync(Base64Url.DecodeFromChars(code.Hash), phone, Numbers(), now, now + Lifetime, cancellation);
    }

    /// <summary>The move of a web chat; null when none is under way, or its time is over.</summary>
    public async Task<MoveOfferRow?> ReadAsync(ConversationId web, CancellationToken cancellation) =>
        await database.ReadAsync(web, cancellation) is { } offer && offer.ExpiresAt > time.GetUtcNow() ? offer : null;

    /// <summary>A number was tapped on the web, or “that is not me” (null).</summary>
    public async Task<MoveOutcome> AnswerAsync(ConversationId web, int? number, CancellationToken cancellation)
    {
        if (await ReadAsync(web, cancellation) is not { State: MoveState.Asked, Phone: { } phone } offer) return new MoveOutcome.Ended(Phone: null);
        if (number is not { } tapped || tapped != offer.Number) return await EndAsync(web, phone, cancellation);
        if (await database.ReadSidesAsync(offer, cancellation) is not { } sides
            || await keys.FindAsync(web, cancellation) is not { } webKey
            || await keys.FindAsync(phone, cancellation) is not { } phoneKey) return new MoveOutcome.Ended(Phone: null);
        var move = sides.PhoneIsNew ? Onto(offer, phone, sides, webKey, phoneKey) : Into(offer, phone, sides, webKey, phoneKey);
        if (!await database.MoveAsync(move, cancellation)) return new MoveOutcome.NotNow();

        // the rows are gone or changed hands: what this key opened is nothing any more
        await keys.ForgetAsync(sides.PhoneIsNew ? phone : web, CancellationToken.None);
        return new MoveOutcome.Moved(move.Signal.Conversation, [sides.Region, sides.PhoneRegion]);
    }

    private async Task<MoveOutcome> EndAsync(ConversationId web, ConversationId phone, CancellationToken cancellation)
    {
        if (await keys.FindAsync(phone, cancellation) is not { } key) return new MoveOutcome.Ended(Phone: null);
        var ended = await database.EndAsync(web, SignalOf(phone, key, new MoveSignal.Ended()), cancellation);
        return new MoveOutcome.Ended(ended ? phone : null);
    }

    /// <summary>The web chat goes on there: the person is its person now.</summary>
    private MoveRow Onto(MoveOfferRow offer, ConversationId phone, MoveSidesRow sides, SealingKey webKey, SealingKey phoneKey) =>
        Row(offer, phone, sides, SignalOf(offer.Web, webKey, new MoveSignal.Moved())) with
        {
            Aliases = WhatsAppStore.Reseal(sides.Person, sides.Aliases, phoneKey, webKey),
        };

    /// <summary>The conversation that was there goes on: only the plan and an open request for a human come along.</summary>
    private MoveRow Into(MoveOfferRow offer, ConversationId phone, MoveSidesRow sides, SealingKey webKey, SealingKey phoneKey)
    {
        var memory = Open(webKey, sides.State, StorageJson.Default.ChatMemory, StatePlace(offer.Web));
        var facts = sides.Facts is { } kept ? Open(webKey, kept, StorageJson.Default.HandoffFacts, HandoffPlace(offer.Web)) : HandoffFacts.None;
        var request = Request(Owner.Parse(sides.Owner), HandoffRequest.Parse(sides.Request), facts, ActivityId.Of(phone, sides.PhoneSequence + 1));
        var contact = request?.CallBack is { HasNumber: true } && sides.Contact is { } given
            ? given with
            {
                Body = Seal(
                    phoneKey, Open(webKey, given.Body, StorageJson.Default.String, ContactPlace(offer.Web)), StorageJson.Default.String, ContactPlace(phone)),
            }
            : null;
        return Row(offer, phone, sides, SignalOf(phone, phoneKey, new MoveSignal.Joined(memory.Plan, request))) with { Contact = contact };
    }

    /// <summary>Who was talking with a coach asks for that coach again; what was said here before is not shared by it.</summary>
    private JoinedRequest? Request(Owner owner, HandoffRequest request, HandoffFacts facts, string sharedFrom)
    {
        var coach = (owner as Owner.Coach)?.Id;
        return coach is null && request is HandoffRequest.None
            ? null
            : new JoinedRequest(
                coach is null ? request.Severity : facts.Severity,
                facts.Reason,
                facts.RequestedAt ?? time.GetUtcNow(),
                sharedFrom,
                coach ?? facts.PreviousCoach,
                facts.Gemeente,
                facts.CallBack);
    }

    private MoveRow Row(MoveOfferRow offer, ConversationId phone, MoveSidesRow sides, UnseenRow signal) => new(
        offer.Web, phone, offer.Number!.Value, sides.Version, sides.Person, signal, conversations.Expiry(signal.Now));

    private UnseenRow SignalOf(ConversationId conversation, SealingKey key, MoveSignal signal)
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString("N");
        return new UnseenRow(
            conversation, MoveSignal.Door, id, Seal(key, signal.ToActivity(), ActivityJson.Relaxed.Activity, InboxPlace(conversation, id)), now);
    }

    /// <summary>Different numbers of two digits.</summary>
    private static List<int> Numbers()
    {
        var numbers = new List<int>(Choices);
        while (numbers.Count < Choices)
        {
            var number = RandomNumberGenerator.GetInt32(10, 100);
            if (!numbers.Contains(number)) numbers.Add(number);
        }

        return numbers;
    }
}
