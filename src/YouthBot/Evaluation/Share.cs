using System.Globalization;

namespace YouthBot.Evaluation;

/// <summary>A figure as a line of a report: “  hit@1 …  93.2 %  (373 of 400)”.</summary>
internal static class Share
{
    public static string Line(string name, int part, int whole) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {name,-52} {100.0 * part / Math.Max(whole, 1),6:F1} %  ({part} of {whole})");
}
