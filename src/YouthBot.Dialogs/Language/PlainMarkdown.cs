using System.Text;

namespace YouthBot.Dialogs.Language;

/// <summary>Somebody's own words inside a text in Markdown: they stay what they typed, and cannot become a link, a heading or HTML.</summary>
public static class PlainMarkdown
{
    /// <summary>On one line, with a backslash before every mark that Markdown would read.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~') plain.Append('\\');
            plain.Append(c);
        }

        return plain.ToString();
    }
}
