namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Cuts the body of an article at the headings that the bot knows; any other heading is text.</summary>
internal static class ArticleBody
{
    public static List<ArticlePart> Cut(List<Placed<string>> body, ProblemList problems)
    {
        var parts = new List<ArticlePart>();
        var kind = ArticlePartKind.Answer;
        var start = body.Count > 0 ? body[0] : null;
        var lines = new List<Placed<string>>();
        foreach (var line in body)
        {
            if (KindOf(line.Value.TrimEnd()) is not { } next)
            {
                lines.Add(line);
                continue;
            }

            Close();
            (kind, start, lines) = (next, line, []);
        }

        Close();
        return parts;

        void Close()
        {
            if (start is null) return;
            var empty = lines.TrueForAll(line => string.IsNullOrWhiteSpace(line.Value));
            if (kind is not ArticlePartKind.Answer && empty)
                problems.Add(ContentCodes.WrongValue, start.Place, $"Nothing stands under “{start.Value.TrimEnd()}”: write it, or take the heading away.");
            else if (parts.Exists(part => part.Kind == kind))
                problems.Add(ContentCodes.WrongValue, start.Place, $"“{start.Value.TrimEnd()}” stands here twice: make one part of it.");
            else parts.Add(new ArticlePart(kind, start, lines));
        }
    }

    private static ArticlePartKind? KindOf(string line) => line switch
    {
        "## Onder de 18" => ArticlePartKind.Onder18,
        "## 18 of ouder" => ArticlePartKind.Vanaf18,
        "## Voor ouders" => ArticlePartKind.Ouder,
        "## Meer weten" => ArticlePartKind.More,
        _ => null,
    };
}
