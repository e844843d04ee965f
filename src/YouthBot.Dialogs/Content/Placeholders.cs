using System.Text.RegularExpressions;

namespace YouthBot.Dialogs.Content;

/// <summary>The names between braces in a text: <c>{region}</c>, <c>{113}</c>.</summary>
internal static partial class Placeholders
{
    public static IEnumerable<string> In(string text) => Pattern().Matches(text).Select(match => match.Groups["name"].Value);

    /// <summary>A text in pieces, in order: what stands there as it is, and the name of the placeholder behind it; null at the end.</summary>
    public static IEnumerable<(string Plain, string? Name)> Cut(string text)
    {
        var from = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            yield return (text[from..match.Index], match.Groups["name"].Value);
            from = match.Index + match.Length;
        }

        yield return (text[from..], null);
    }

    /// <summary>One pass: a value that happens to hold braces is not read again. A name without a value stays.</summary>
    public static string Replace(string text, Func<string, string?> valueOf) =>
        Pattern().Replace(text, match => valueOf(match.Groups["name"].Value) ?? match.Value);

    [GeneratedRegex(@"\{(?<name>[^{}\s]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
