using System.Collections.Frozen;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>
/// Reads <c>articles/&lt;topic&gt;/&lt;id&gt;.md</c>: a header between two lines <c>---</c>, the first answer, and the rest.
/// </summary>
internal sealed class ArticleReader(HelpLines helpLines, ProblemList problems)
{
    private static readonly (ArticlePartKind Part, Asker Asker)[] Askers =
    [
        (ArticlePartKind.Onder18, Asker.Onder18),
        (ArticlePartKind.Vanaf18, Asker.Vanaf18),
        (ArticlePartKind.Ouder, Asker.Ouder),
    ];

    private const string Fence = "---";

    public ArticleDraft? Read(string file, string topic, string id, string text)
    {
        var lines = text.Split('\n').Select((line, index) => new Placed<string>(line, new Place(file, index + 1))).ToList();
        var fence = lines.FindIndex(1, line => line.Value.TrimEnd() is Fence);
        if (lines[0].Value.TrimEnd() is not Fence || fence < 0)
        {
            problems.Add(ContentCodes.WrongValue, lines[0].Place, "An article starts with a header between two lines of ---.");
            return null;
        }

        // the empty line in place of the first fence keeps the line numbers of the header right
        var header = YamlText.Map(file, "\n" + string.Join('\n', lines[1..fence].Select(line => line.Value)), problems);
        return header is null ? null : Read(header, topic, id, lines[(fence + 1)..]);
    }

    private ArticleDraft Read(YamlMap header, string topic, string id, List<Placed<string>> body)
    {
        var parts = ArticleBody.Cut(body, problems);
        var actions = new ActionsReader(header, problems);
        var related = header.OptionalTexts("related");
        var article = new Article
        {
            Id = SameAs("id", id, ContentCodes.IdIsNotFileName, header),
            Title = header.Text("title", id),
            Topic = SameAs("topic", topic, ContentCodes.TopicIsNotFolder, header),
            Audience = ReadAudience(header),
            Sources = ReadSources(header),
            Verified = VerifiedReader.Read(header, problems),
            ReviewBy = header.Date("reviewBy", DateOnly.MaxValue),
            ValidFrom = header.OptionalDate("validFrom"),
            ValidUntil = header.OptionalDate("validUntil"),
            Actions = actions.Read(),
            Related = [.. related.Select(other => other.Value)],
            Button = header.Text("button", id),
            Answer = TextOf(ArticlePartKind.Answer) ?? "",
            Variants = ReadVariants(),
            More = TextOf(ArticlePartKind.More),
        };
        if (article.Answer is "")
            problems.Add(ContentCodes.WrongValue, header.Place, "The article has no answer: write it below the header.");
        header.Close();
        return new ArticleDraft
        {
            Article = article,
            Header = header,
            Title = new Placed<string>(article.Title, header.At("title")),
            Parts = parts,
            ArticlesNamed = [.. actions.ArticlesNamed, .. related],
            DialogsNamed = actions.DialogsNamed,
            Labels = [.. actions.Labels, .. header.PlacedText("button") is { } button ? [button] : (Placed<string>[])[]],
        };

        string? TextOf(ArticlePartKind kind) => parts.Find(part => part.Kind == kind) is { } part ? Join(part.Lines) : null;

        FrozenDictionary<Asker, string> ReadVariants() => Askers
            .Where(pair => TextOf(pair.Part) is not null)
            .ToFrozenDictionary(pair => pair.Asker, pair => TextOf(pair.Part)!);
    }

    /// <summary>What the path says counts on, so that a wrong letter is one problem, not one for each article that names this.</summary>
    private string SameAs(string key, string expected, ContentCode code, YamlMap header)
    {
        var value = header.Text(key, expected);
        if (value != expected)
            problems.Add(code, header.At(key), $"“{key}” is “{value}” but the path says “{expected}”: make them the same.");
        return expected;
    }

    private FrozenSet<Audience> ReadAudience(YamlMap header)
    {
        var audience = new HashSet<Audience>();
        foreach (var name in header.Texts("audience"))
        {
            if (name.Value is "jongere") audience.Add(Audience.Jongere);
            else if (name.Value is "ouder") audience.Add(Audience.Ouder);
            else problems.Add(ContentCodes.WrongValue, name.Place, $"An audience is jongere or ouder, not “{name.Value}”.");
        }

        return audience.ToFrozenSet();
    }

    private IReadOnlyList<Source> ReadSources(YamlMap header)
    {
        var sources = SourcesReader.Read(header);
        if (sources is [])
            problems.Add(ContentCodes.NoSource, header.At("sources"), "The article has no source: name under “sources” what was read.");
        return sources;
    }

    private string? Join(IEnumerable<Placed<string>> lines)
    {
        var text = string.Join('\n', lines.Select(line => line.Value)).Trim();
        return text is "" ? null : helpLines.Fill(text);
    }
}
