namespace YouthBot.Dialogs.Safety;

/// <summary>A message for the classifier to learn from.</summary>
/// <param name="Text">The message.</param>
/// <param name="Cry">What is to be heard in it; null when nothing is.</param>
/// <param name="Weight">How much it counts; 1 for an ordinary message.</param>
public sealed record SafetyExample(string Text, SafetyGuess? Cry, float Weight = 1);
