namespace YouthBot.Storage.Rows;

/// <summary>Somebody whom a coach should reach.</summary>
/// <param name="Id">Of this item.</param>
/// <param name="Leaver">Who.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="At">Since when.</param>
/// <param name="Sender">The account in whose name the check-in was sent; null when the campaign is gone.</param>
/// <param name="Coach">The account that took it on.</param>
/// <param name="DoneAt">When it was done.</param>
/// <param name="Outcome">What came of it, as a code.</param>
/// <param name="Handle">What their conversation is called at the desk; null when it was never there.</param>
public sealed record OutreachRow(
    string Id,
    LeaverRow Leaver,
    string Reason,
    DateTimeOffset At,
    string? Sender,
    string? Coach,
    DateTimeOffset? DoneAt,
    string? Outcome,
    string? Handle);
