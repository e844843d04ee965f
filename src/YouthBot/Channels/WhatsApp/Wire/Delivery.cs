using YouthBot.Handoff.Sending;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>One thing that a webhook delivers.</summary>
/// <param name="PhoneNumberId">Which number of ours it is for.</param>
internal abstract record Delivery(string PhoneNumberId)
{
    /// <summary>A person says something.</summary>
    /// <param name="PhoneNumberId">Which number of ours it is for.</param>
    /// <param name="From">Who.</param>
    /// <param name="MessageId">WhatsApp's id of it; the same at every delivery. It has the person's number in it: never stored or logged.</param>
    /// <param name="At">When it was sent; null when that cannot be read.</param>
    /// <param name="Content">What.</param>
    public sealed record Said(string PhoneNumberId, Sender From, string MessageId, DateTimeOffset? At, InboundContent Content) : Delivery(PhoneNumberId)
    {
        /// <summary>WhatsApp's id of the message that it answers; null when it names none.</summary>
        public string? InReplyTo { get; init; }
    }

    /// <summary>A person has another number, or another user id.</summary>
    public sealed record Renamed(string PhoneNumberId, Sender From, Sender To) : Delivery(PhoneNumberId);

    /// <summary>What became of something that we sent.</summary>
    /// <param name="PhoneNumberId">Which number of ours it is for.</param>
    /// <param name="MessageId">WhatsApp's id of it.</param>
    /// <param name="Reference">What we gave it to know it by (<c>biz_opaque_callback_data</c>).</param>
    /// <param name="State">What became of it.</param>
    /// <param name="Code">Why it failed.</param>
    public sealed record Status(string PhoneNumberId, string MessageId, string? Reference, DeliveryState State, int? Code) : Delivery(PhoneNumberId);
}
