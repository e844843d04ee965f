namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Somebody who wants to be called, or to meet: what they asked to pass on. The rest is for the coach who has it.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="Since">When they asked.</param>
/// <param name="Reach">How they want to be reached; the place and whether there is a number are told to its own coach alone.</param>
/// <param name="Until">For which moment it was planned; null when it was not.</param>
/// <param name="Coach">First name of the colleague who has it.</param>
/// <param name="Own">Whether it is this coach's.</param>
public sealed record CallBackRequest(
    string Id, string Handle, DateTimeOffset Since, Reach Reach, DateTimeOffset? Until, string? Coach, bool Own);
