using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>Pictures, sounds and files are never fetched or kept; the reply says so kindly and asks for words.</summary>
internal static class MediaRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.Words.Count == 0)
            return Say(context, context.Activity.Attachments is [var first, ..] ? NotRead(context.Sentences, first) : context.Sentences.EmptyMessage);
        return context.Text.Length > MessageText.Longest ? Say(context, context.Sentences.TooLong) : null;
    }

    /// <summary>
    /// The reply to words that came with a picture says first that the picture was not seen: who thinks that it was waits for what the bot makes of it.
    /// Above a help card stands nothing, so there it comes after.
    /// </summary>
    public static TurnResult Say(TurnResult result, TurnContext context)
    {
        if (context is not { Conversation.Owner: Owner.Bot, Words.Count: > 0, Activity.Attachments: [var media, ..] }) return result;
        var line = NotRead(context.Sentences, media);
        var said = false;
        return result with
        {
            Events =
            [
                .. result.Events.Select(happening =>
                {
                    if (said || happening is not TurnEvent.ReplyCreated reply) return happening;
                    said = true;
                    var text = result.Decision.Kind is ReplyKinds.Safety ? $"{reply.Activity.Text}\n\n{line}" : $"{line}\n\n{reply.Activity.Text}";
                    return reply with { Activity = reply.Activity with { Text = text } };
                }),
            ],
        };
    }

    /// <summary>What is said of something that is not read.</summary>
    public static string NotRead(Sentences sentences, Attachment media) => media.ContentType switch
    {
        MediaTypes.Sticker => sentences.StickerNotRead,
        MediaTypes.Location => sentences.LocationNotKept,
        MediaTypes.Contacts => sentences.ContactsNotKept,
        MediaTypes.Unknown => sentences.UnknownNotRead,
        { } kind when kind.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || kind.StartsWith("video/", StringComparison.OrdinalIgnoreCase) =>
            sentences.PictureNotRead,
        { } kind when kind.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) => sentences.VoiceNotRead,
        _ => sentences.MediaNotRead,
    };

    private static TurnResult Say(TurnContext context, string text) => TurnResult.Say(
        context.With(context.Conversation.Memory.GoOn()),
        Reply.Say(text, new YouthBotData(ReplyKinds.Fallback), [Buttons.Say(context.Sentences.TalkToHuman)]),
        new Decision("media", ReplyKinds.Fallback));
}
