using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>The detector of this repository as the bot uses it, with all that it learned.</summary>
internal static class LearnedSafety
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    /// <summary>What the classifier learns from.</summary>
    public static IReadOnlyList<SafetyExample> Examples { get; } = [.. SafetyAssembly.Examples(SafetyContent.Draft)];

    public static SafetyClassifier Classifier { get; } = Learn(Examples);

    public static SafetyDetector Detector { get; } = new(SafetyContent.Categories, SafetyContent.Draft.Words, Classifier);

    public static SafetyClassifier Learn(IEnumerable<SafetyExample> examples) =>
        SafetyClassifier.Learn(examples, SafetyContent.Draft.Words, SafetyContent.Draft.StopWords, SafetyContent.Draft.SafetyLists);
}
