using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;

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
