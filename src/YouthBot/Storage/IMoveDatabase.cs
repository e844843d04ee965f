using YouthBot.Handoff;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>The move of a web chat to WhatsApp on disk: each method that writes is one transaction.</summary>
public interface IMoveDatabase
{
    /// <summary>Offers a move, in place of an earlier one; false when there is no such web chat, or not any more.</summary>
    /// <param name="web">The web chat.</param>
    /// <param name="hash">SHA-256 of the code.</param>
    /// <param name="now">When.</param>
    /// <param name="expiresAt">Until when the code can be sent.</param>
    /// <param name="cancellation">Ends the waiting for a place; what has a place is written.</param>
    Task<bool> OfferAsync(ConversationId web, byte[] hash, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancellation);

    /// <summary>
    /// Somebody sent a code by WhatsApp: the number that is to be tapped on the web, the same one however often the same side asks. Null for a code
    /// that was never given, was used by somebody else, ran out or belongs to a chat that is gone.
    /// </summary>
    /// <param name="hash">SHA-256 of the code.</param>
    /// <param name="phone">The conversation on WhatsApp.</param>
    /// <param name="choices">Numbers to choose from, the right one first; they are kept when it is the first time.</param>
    /// <param name="now">When.</param>
    /// <param name="expiresAt">Until when a number can be tapped.</param>
    /// <param name="cancellation">Ends the waiting for a place; what has a place is written.</param>
    Task<int?> ClaimAsync(
        byte[] hash, ConversationId phone, IReadOnlyList<int> choices, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancellation);

    /// <summary>The move of a web chat; null when none is under way.</summary>
    Task<MoveOfferRow?> ReadAsync(ConversationId web, CancellationToken cancellation);

    /// <summary>Both sides of a move; null when one of them is gone.</summary>
    Task<MoveSidesRow?> ReadSidesAsync(MoveOfferRow offer, CancellationToken cancellation);

    /// <summary>Ends a move that was asked about; false when it was not. The other side is told by the signal.</summary>
    Task<bool> EndAsync(ConversationId web, UnseenRow signal, CancellationToken cancellation);

    /// <summary>Moves; false when something changed since it was worked out, or a message waits for its turn: nothing is written then.</summary>
    Task<bool> MoveAsync(MoveRow move, CancellationToken cancellation);
}
