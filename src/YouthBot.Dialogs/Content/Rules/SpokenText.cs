using System.Text.RegularExpressions;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>A line of Markdown as somebody reads it aloud: the text of a link without its address, no marks.</summary>
internal static partial class SpokenText
{
    private const int Timeout = 10_000;

    public static string Of(string line)
    {
        var text = Link().Replace(line, "${text}");
        text = WithoutAddresses(text);
        return Marks().Replace(text, "").Trim();
    }

    public static string WithoutAddresses(string text) => Address().Replace(text, "");

    /// <summary>A word holds a letter or a digit: a dash between spaces is none.</summary>
    public static int Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"!?\[(?<text>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Link();

    /// <summary>The point at the end of a sentence is not part of the address.</summary>
    [GeneratedRegex(@"<?https?://[^\s)>]*[^\s)>.,!?;:]>?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\s*(#+|>|[-*+]|\d+[.)])\s+|[*_`]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Marks();
}
