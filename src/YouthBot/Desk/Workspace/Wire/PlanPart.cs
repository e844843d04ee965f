namespace YouthBot.Desk.Workspace.Wire;

/// <summary>A part of a plan that somebody shares.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">In their words.</param>
public sealed record PlanPart(string Heading, string Text);
