namespace YouthBot.Dialogs.Language;

/// <summary>A row of things as a sentence has it.</summary>
internal static class DutchList
{
    /// <summary>“4a, 4b en 4c”.</summary>
    public static string And(string[] things) => things is [.. var first, var last] && first.Length > 0
        ? $"{string.Join(", ", first)} en {last}"
        : string.Concat(things);
}
