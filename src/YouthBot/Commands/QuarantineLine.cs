namespace YouthBot.Commands;

/// <summary>One line of <c>quarantine</c>.</summary>
/// <param name="Id">To open it with.</param>
/// <param name="At">When it came in.</param>
/// <param name="Until">When it will be gone.</param>
/// <param name="Bytes">How much it is.</param>
internal sealed record QuarantineLine(string Id, DateTimeOffset At, DateTimeOffset Until, int Bytes);
