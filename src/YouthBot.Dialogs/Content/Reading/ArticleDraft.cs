namespace YouthBot.Dialogs.Content.Reading;

/// <summary>An article and where its parts were read.</summary>
internal sealed record ArticleDraft
{
    public required Article Article { get; init; }

    public required YamlMap Header { get; init; }

    public required Placed<string> Title { get; init; }

    /// <summary>The body, cut at its headings; the first answer comes first.</summary>
    public required IReadOnlyList<ArticlePart> Parts { get; init; }

    /// <summary>Every line of the body that is said.</summary>
    public IEnumerable<Placed<string>> Lines => Parts.SelectMany(part => part.Lines);

    /// <summary>Articles that it names, in its actions or as related.</summary>
    public required IReadOnlyList<Placed<string>> ArticlesNamed { get; init; }

    public required IReadOnlyList<Placed<string>> DialogsNamed { get; init; }

    /// <summary>What stands on buttons.</summary>
    public required IReadOnlyList<Placed<string>> Labels { get; init; }

    public string File => Title.Place.File;

    public bool IsForParentsOnly => Article.Audience.SetEquals([Audience.Ouder]);
}
