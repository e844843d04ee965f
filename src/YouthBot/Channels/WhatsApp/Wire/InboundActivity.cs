using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.CheckIns;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>
/// What somebody sent, as the bot reads it. A card, a place and a file become their kind alone. The protocol has words for nearly everything;
/// what has none is an event that the bot answers with silence.
/// </summary>
internal static class InboundActivity
{
    /// <summary>The button of the message that says that an answer is ready: it opens the conversation and says nothing itself.</summary>
    public const string OpenPayload = "yb:open";

    private const string OpenedEvent = "whatsapp.opened";

    /// <summary>The activity; null for what is no message and means nothing, such as a reaction that was taken away.</summary>
    /// <param name="content">What came in.</param>
    /// <param name="reactedTo">For a reaction: the message of ours, when it is the last one and was found.</param>
    /// <param name="toCoach">Whether a coach has the word: they see a reaction as it is.</param>
    public static Activity? Of(InboundContent content, Activity? reactedTo = null, bool toCoach = false) => content switch
    {
        InboundContent.Words words => Message(words.Text),
        InboundContent.Choice { Id: var id } choice when CheckInTap.Read(id) is { } tap => tap.On(Message(choice.Title ?? tap.Option)),
        InboundContent.Choice choice => Message(choice.Id ?? choice.Title),
        InboundContent.TemplateButton { Payload: OpenPayload } => new Activity { Type = ActivityTypes.Event, Name = OpenedEvent },
        InboundContent.TemplateButton { Payload: var payload } button when CheckInTap.Read(payload) is { } tap => tap.On(Message(button.Text ?? tap.Option)),
        InboundContent.TemplateButton button => Message(button.Text ?? button.Payload),
        InboundContent.Media media => Message(media.Caption, media.Kind),
        InboundContent.Deleted => new Activity { Type = ActivityTypes.MessageDelete },
        InboundContent.Reaction reaction => Reacted(reaction.Emoji, reactedTo, toCoach) is { } text ? Message(text) : null,
        _ => throw new InvalidOperationException("There is no other content."),
    };

    /// <summary>Whether a reaction is a thumb up: to who is told that something is ready, it opens it like the button does.</summary>
    public static bool IsYes(InboundContent.Reaction reaction) => reaction.Emoji.Length > 0 && Thumb(reaction.Emoji) is true;

    /// <summary>A thumb answers a question, or says whether an answer helped; a heart is a friendly end, and needs no reply.</summary>
    private static string? Reacted(string emoji, Activity? to, bool toCoach)
    {
        if (emoji.Length == 0) return null;
        if (toCoach) return emoji;
        if (to is null || Thumb(emoji) is not { } up) return null;
        return YesNoQuestion.Answer(to, up) ?? (YouthBotData.Of(to) is { Kind: ReplyKinds.Answer } ? up ? "👍" : "👎" : null);
    }

    /// <summary>Whether a thumb of any colour points up; null for everything else.</summary>
    private static bool? Thumb(string emoji) => emoji.EnumerateRunes().First().Value switch
    {
        0x1F44D or 0x2705 or 0x1F44C => true,
        0x1F44E or 0x274C => false,
        _ => null,
    };

    private static Activity Message(string? text, MediaKind? media = null) => new()
    {
        Type = ActivityTypes.Message,
        Text = text ?? string.Empty,
        TextFormat = "plain",
        Locale = "nl-NL",
        Attachments = media is { } kind ? [new Attachment { ContentType = ContentType(kind) }] : null,
    };

    private static string ContentType(MediaKind kind) => kind switch
    {
        MediaKind.Picture => MediaTypes.Picture,
        MediaKind.Voice => MediaTypes.Voice,
        MediaKind.Sticker => MediaTypes.Sticker,
        MediaKind.File => MediaTypes.File,
        MediaKind.Location => MediaTypes.Location,
        MediaKind.Contacts => MediaTypes.Contacts,
        MediaKind.Unknown => MediaTypes.Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
