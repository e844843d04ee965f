namespace YouthBot.Dialogs.Learning;

/// <summary>A text with the class that it belongs to, for the classifier to learn from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Class">The class that it belongs to, from 0.</param>
/// <param name="Weight">1 for a phrasing, more for a text that counts more.</param>
internal readonly record struct Lesson(TextVector Text, int Class, float Weight);
