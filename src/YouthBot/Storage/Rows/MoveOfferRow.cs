using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A move of a web chat to WhatsApp that is under way.</summary>
/// <param name="Web">The web chat.</param>
/// <param name="State">How far it is.</param>
/// <param name="StartedAt">When it was asked for.</param>
/// <param name="ExpiresAt">Until when the next step can be taken.</param>
/// <param name="Phone">The conversation on WhatsApp that sent the code; null until somebody did.</param>
/// <param name="Number">The number that is shown there.</param>
/// <param name="Choices">The numbers to choose from on the web.</param>
public sealed record MoveOfferRow(
    ConversationId Web,
    MoveState State,
    DateTimeOffset StartedAt,
    DateTimeOffset ExpiresAt,
    ConversationId? Phone = null,
    int? Number = null,
    IReadOnlyList<int>? Choices = null);
