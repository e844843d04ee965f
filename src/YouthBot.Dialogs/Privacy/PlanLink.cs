using System.Text.RegularExpressions;

namespace YouthBot.Dialogs.Privacy;

/// <summary>
/// The link to a plan's own page. It opens the plan without an account, so it is for the young person alone: whatever somebody else reads (a
/// coach, an editor, an export) says <see cref="Place"/> where it stood.
/// </summary>
public static partial class PlanLink
{
    /// <summary>Where the page is; the secret stands behind the <c>#</c>, which a browser sends to nobody.</summary>
    public const string Path = "/plan";

    /// <summary>Stands for the link: in what the bot says until the link is made, and in what others read.</summary>
    public const string Place = "[plan]";

    /// <summary>However long a text is and whatever stands in it, reading it takes no longer than its length.</summary>
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The address with its secret.</summary>
    /// <param name="site">Where young people find this site, without a slash at the end.</param>
    /// <param name="secret">The secret.</param>
    public static string Address(string site, string secret) => $"{site}{Path}#{secret}";

    /// <summary>A text with the link in the place that was kept for it.</summary>
    public static string Fill(string text, string label, string address)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace(Place, $"[{label}]({address})", StringComparison.Ordinal);
    }

    /// <summary>A text as anybody but the young person may read it, whoever put the link in: the bot, or they themselves.</summary>
    public static string Hide(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Bare().Replace(InMarkdown().Replace(text, Place), Place);
    }

    [GeneratedRegex(@"\[[^\]\n]*\]\(\s*[^\s()]*/plan/?(#|%23)[^\s()]*\s*\)", Options)]
    private static partial Regex InMarkdown();

    /// <summary>Also without what stood before it, and with a # that a program has written as %23.</summary>
    [GeneratedRegex(@"[^\s<>()\[\]""]*/plan/?(#|%23)[\w-]+", Options)]
    private static partial Regex Bare();
}
