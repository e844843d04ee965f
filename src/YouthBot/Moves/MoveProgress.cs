namespace YouthBot.Moves;

/// <summary>How far a move is.</summary>
/// <param name="State">none, open, asked, ended or moved.</param>
/// <param name="Choices">Asked: which number stands in WhatsApp?</param>
/// <param name="Text">Moved: the last words here.</param>
internal sealed record MoveProgress(string State, IReadOnlyList<int>? Choices = null, string? Text = null);
