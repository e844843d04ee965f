namespace YouthBot.CheckIns.Import;

/// <summary>Why somebody in a file is not taken over.</summary>
/// <param name="Line">The line in the file; the heading is the first.</param>
/// <param name="FirstName">Who, as the file says; empty when it does not.</param>
/// <param name="Code">Why.</param>
public sealed record LineProblem(int Line, string FirstName, LineProblemCode Code);
