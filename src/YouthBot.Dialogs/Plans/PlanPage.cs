using System.Globalization;
using System.Net;
using System.Text;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Plans;

/// <summary>A plan as one file to keep: it loads nothing, runs nothing and tells nobody that it was opened.</summary>
public static class PlanPage
{
    private const string Style = """
        body{font-family:system-ui,sans-serif;line-height:1.5;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
        h1{font-size:1.6rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem;break-after:avoid}p{margin:0;white-space:pre-line;overflow-wrap:anywhere}
        footer{margin-top:2rem;border-top:1px solid #767676;padding-top:.5rem;font-size:.9rem}
        """;

    /// <param name="plan">The plan.</param>
    /// <param name="words">Its headings.</param>
    /// <param name="made">The day on which the file is made.</param>
    public static string Write(Plan plan, PlanWords words, DateOnly made)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(words);
        var title = Text(words.Title);
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>{title}</title>
            <style>{Style}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>

            """);
        foreach (var (field, _) in plan.Parts())
            html.Append(CultureInfo.InvariantCulture, $"<h2>{Text(words.Headings[field])}</h2>\n<p>{Text(plan.Said(field)!)}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"</main>\n<footer>{Text(words.MadeOn.Fill(("date", DutchTime.Say(made))))}</footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
