namespace YouthBot.CheckIns.Import;

/// <summary>Somebody in a file with whom nothing is wrong.</summary>
/// <param name="Line">The line in the file; the heading is the first.</param>
/// <param name="Contact">Who.</param>
internal sealed record LeaverLine(int Line, LeaverContact Contact);
