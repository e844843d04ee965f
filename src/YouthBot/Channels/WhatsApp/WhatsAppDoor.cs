using Microsoft.Extensions.Options;
using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Turns;
using YouthBot.Moves;
using YouthBot.Storage;

namespace YouthBot.Channels.WhatsApp;

/// <summary>
/// Brings what a webhook delivers to the mailbox. It ends when everything is on disk; what follows from it, others do. Nothing here is told to
/// stop halfway: what was read is taken, also when the caller hangs up.
/// </summary>
internal sealed partial class WhatsAppDoor(
    WhatsAppNumbers numbers,
    WhatsAppStore store,
    Mailbox mailbox,
    LiveFeed feed,
    DeskLine line,
    WhatsAppRelay relay,
    WhatsAppSigns signs,
    LiveContent content,
    IOptions<WhatsAppOptions> options,
    TimeProvider time,
    ILogger<WhatsAppDoor> log)
{
    /// <param name="reading">What it delivers.</param>
    /// <param name="secrets">The secrets that it was signed with: a number is only spoken for by its own app.</param>
    public async Task TakeAsync(WebhookReading reading, IReadOnlyCollection<string> secrets)
    {
        var ours = reading.Deliveries.Where(delivery => IsOurs(delivery.PhoneNumberId, secrets));
        // the messages of one person in order, different people beside each other: they share one flush of the disk
        await Task.WhenAll(ours.GroupBy(Whose).Select(TakeAllAsync));
        byte[][] malformed = [.. reading.Malformed.Where(piece => piece.PhoneNumberId is not { } number || IsOurs(number, secrets)).Select(piece => piece.Body)];
        foreach (var piece in malformed) await store.QuarantineAsync(piece, CancellationToken.None);
        if (malformed.Length > 0) LogMalformed(malformed.Length);
    }

    private bool IsOurs(string id, IReadOnlyCollection<string> secrets) => numbers.Find(id) is { } number && secrets.Contains(number.AppSecret);

    private static object Whose(Delivery delivery) => delivery switch
    {
        Delivery.Said said => (said.PhoneNumberId, said.From.UserId ?? said.From.Phone),
        Delivery.Renamed renamed => (renamed.PhoneNumberId, renamed.From.UserId ?? renamed.From.Phone),
        Delivery.Status status => status.MessageId,
        _ => throw new InvalidOperationException("There is no other delivery."),
    };

    private async Task TakeAllAsync(IEnumerable<Delivery> deliveries)
    {
        foreach (var delivery in deliveries)
        {
            switch (delivery)
            {
                case Delivery.Said said:
                    await TakeAsync(said, numbers.Find(said.PhoneNumberId)!);
                    break;
                case Delivery.Renamed(var number, var from, var to):
                    await store.RenameAsync(number, Address(number, from), Address(number, to), CancellationToken.None);
                    break;
                case Delivery.Status status:
                    if (await store.ReportAsync(status.MessageId, status.Reference, status.State, status.Code, CancellationToken.None)
                        is { } conversation)
                    {
                        feed.Hint(conversation);
                        line.Nudge(conversation);
                        relay.Wake();
                    }

                    break;
            }
        }
    }

    /// <summary>
    /// A code moves a web chat here. Words around it that are not the ones we filled in are the person's own, and are heard like any others: they may be
    /// a cry for help.
    /// </summary>
    private async Task TakeAsync(Delivery.Said said, WhatsAppNumber number)
    {
        if (said.Content is InboundContent.Words words && MoveCode.In(words.Text) is var (hash, around))
        {
            await AcceptAsync(said with { MessageId = $"{said.MessageId}/code" }, number, new MoveSignal.Code(hash).ToActivity());
            if (IsFilledIn(around)) return;
            said = said with { Content = new InboundContent.Words(around) };
        }

        if (await ActivityOfAsync(said.Content) is { } activity) await AcceptAsync(said, number, activity);
    }

    private async Task AcceptAsync(Delivery.Said said, WhatsAppNumber number, Activity activity)
    {
        var gone = (said.Content as InboundContent.Deleted)?.MessageId;
        var quiet = activity.Type is ActivityTypes.Message && IsPartOfBurst(said.Content) ? options.Value.Quiet : (TimeSpan?)null;
        var conversation = await store.AcceptAsync(
            new WhatsAppInbound(
                number.Id, number.Region, said.From.Phone, said.From.UserId, said.MessageId, said.At ?? time.GetUtcNow(), activity, quiet)
            {
                InReplyTo = said.InReplyTo,
                TakesBack = gone,
            },
            CancellationToken.None);
        // after it: what comes in meanwhile is either here to be forgotten, or a duplicate
        if (gone is not null) await store.ForgetMessageAsync(gone, CancellationToken.None);
        if (conversation is not { } id) return;
        mailbox.Arrived(id, quiet);
        if (activity.Type is ActivityTypes.Message && said.Content is not InboundContent.Reaction) signs.Taken(number, id, said.MessageId);
        // what was parked until this message may go out now
        relay.Wake();
    }

    private async Task<Activity?> ActivityOfAsync(InboundContent said)
    {
        if (said is not InboundContent.Reaction reaction) return InboundActivity.Of(said);
        var (message, withCoach, isInvitation) = await store.FindSaidAsync(reaction.MessageId, CancellationToken.None);
        return isInvitation && InboundActivity.IsYes(reaction)
            ? InboundActivity.Of(new InboundContent.TemplateButton(InboundActivity.OpenPayload, Text: null))
            : InboundActivity.Of(said, message, withCoach);
    }

    /// <summary>Whether nothing stands around a code but what we filled in, or the end of it.</summary>
    private bool IsFilledIn(string around)
    {
        // an emoji is no word to the reader, and may be a cry all the same
        if (!around.All(character => char.IsLetterOrDigit(character) || char.IsWhiteSpace(character) || char.IsPunctuation(character))) return false;
        var said = content.Current.Words.Read(around);
        return content.Current.Words.Read(content.Current.MoveWords.Message.Fill(("code", string.Empty))).TakeLast(said.Count).SequenceEqual(said);
    }

    /// <summary>A whole message that is a command means what it says: nothing is read together with “stop”.</summary>
    private bool IsPartOfBurst(InboundContent said) =>
        said is InboundContent.Words words
        && options.Value.Quiet > TimeSpan.Zero
        && content.Current.Commands.Find(content.Current.Words.Read(words.Text)) is null;

    private static WhatsAppAddress Address(string number, Sender sender) => new(number, sender.Phone, sender.UserId);

    [LoggerMessage(EventId = 2111, Level = LogLevel.Warning, Message = "WhatsApp: {Count} pieces of a delivery could not be read and are kept for a week")]
    private partial void LogMalformed(int count);
}
