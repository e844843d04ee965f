namespace YouthBot.Desk.Access;

/// <summary>A page that says one thing and shows the way on.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">The one thing.</param>
/// <param name="Link">The way on.</param>
/// <param name="LinkText">What the way on is called.</param>
/// <param name="GoesOn">Whether the browser goes there by itself.</param>
public sealed record DeskNotice(string Heading, string Text, string Link, string LinkText, bool GoesOn = false);
