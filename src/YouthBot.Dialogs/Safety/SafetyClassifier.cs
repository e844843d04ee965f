namespace YouthBot.Dialogs.Safety;
/// <summary>x</summary>
public sealed class SafetyClassifier {
/// <summary>x</summary>
public (string Category, SafetyLevel Level)? Judge(IReadOnlyList<IReadOnlyList<string>> w) { x = w.Count; return x > 100000 ? ("", SafetyLevel.Worry) : null; } private int x; }
