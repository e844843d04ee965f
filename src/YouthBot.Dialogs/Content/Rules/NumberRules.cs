using System.Text.RegularExpressions;
using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>A wrong telephone number is the worst mistake that this bot can make: every number comes from one file.</summary>
internal static partial class NumberRules
{
    private const int Timeout = 10_000;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        var known = draft.HelpLines.All
            .SelectMany(line => line.Numbers, (line, number) => (Digits: Digits(number), line.Code))
            .Where(pair => pair.Digits is not ("112" or "113"))
            .DistinctBy(pair => pair.Digits)
            .ToDictionary(pair => pair.Digits, pair => pair.Code, StringComparer.Ordinal);
        foreach (var prose in draft.Prose)
        {
            foreach (var line in prose.Lines)
            {
                foreach (var number in NumbersIn(line.Value).Where(number => Digits(number) is not ("112" or "113")))
                {
                    if (!known.TryGetValue(Digits(number), out var code))
                        problems.Add(ContentCodes.UnknownNumber, line.Place,
                            $"The number {number} is not in safety/helplines.yaml: add it there, or take it out.");
                    else if (prose.Kind is ProseKind.Safety)
                        problems.Add(ContentCodes.NumberByHand, line.Place, $"The number {number} is typed by hand: write {{{code}}}.");
                }
            }
        }

        foreach (var article in draft.Articles) CheckAmounts(article, problems);
    }

    private static IEnumerable<string> NumbersIn(string line)
    {
        var text = Date().Replace(SpokenText.WithoutAddresses(line), "");
        var whole = LongNumber().Matches(text).Select(match => match.Value).Where(number => Digits(number).Length is >= 8 and <= 13);
        var called = CalledNumber().Matches(text).Select(match => match.Groups["number"].Value);
        return whole.Concat(called).Distinct(StringComparer.Ordinal);
    }

    private static void CheckAmounts(ArticleDraft article, ProblemList problems)
    {
        foreach (var line in (Placed<string>[])[article.Title, .. article.Lines])
        {
            if (Amount().Match(line.Value) is { Success: true } amount)
                problems.Add(ContentCodes.EuroAmount, line.Place,
                    $"“{amount.Value.Trim()}” is an amount in euros, which changes: leave it out and link to who knows it.");
        }
    }

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    /// <summary>31-12-2026 looks like a number to call, and is none.</summary>
    [GeneratedRegex(@"(?<!\d)\d{1,2}-\d{1,2}-\d{4}(?!\d)", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<![\w./-])(\+31(\s?\(0\))?|0)(\s?-?\s?\d){5,}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex LongNumber();

    /// <summary>A short number is only known by the word before it: “bel 144” is one, “144 scholen” is none.</summary>
    [GeneratedRegex(@"\b(bel|belt|bellen|app|sms|nummer)( naar| met| nu)? (?<number>\d{2,3} \d{3}|\d{3,6})\b(?![- ]?\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex CalledNumber();

    [GeneratedRegex(@"€\s*[\d.,]*|\b\d[\d.,]*\s*(euro|eur)\b|\beur\s*\d[\d.,]*",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Amount();
}
