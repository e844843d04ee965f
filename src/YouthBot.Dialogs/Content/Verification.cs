namespace YouthBot.Dialogs.Content;

/// <summary>A named human has checked the text. “Checked” is only said of an article that has one.</summary>
/// <param name="By">Who checked.</param>
/// <param name="On">On which day.</param>
public sealed record Verification(string By, DateOnly On);
