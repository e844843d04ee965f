using YouthBot.Dialogs.Activities;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>What there is to send, in the clear.</summary>
/// <param name="Row">As it stands in storage.</param>
/// <param name="Activity">What.</param>
/// <param name="To">To whom.</param>
public sealed record WhatsAppSend(WhatsAppSendRow Row, Activity Activity, WhatsAppAddress To)
{
    /// <summary>One part of it. Only what a coach said, and help, is worth an invitation: a notice of the desk can wait for the next message.</summary>
    public WhatsAppPartRow Part(int part, int of) => new(
        Row.OutboxId,
        Row.Conversation,
        Row.MessageId,
        part,
        part + 1 >= of,
        YouthBotData.Of(Activity)?.Kind is ReplyKinds.Coach or ReplyKinds.Safety);
}
