namespace YouthBot.Dialogs.Content.Reading;

/// <summary>An article and where its parts were read.</summary>
internal sealed record ArticleDraft
{
    public required Article Article { get; init; }

    public required YamlMap Header { get; init; }

    public required Placed<string> Title { get; init; }

    public required IReadOnlyList<Placed<string>> AnswerLines { get; init; }

    public required IReadOnlyList<Placed<string>> MoreLines { get; init; }

    /// <summary>Articles that it names, in its actions or as related.</summary>
    public required IReadOnlyList<Placed<string>> ArticlesNamed { get; init; }

    public required IReadOnlyList<Placed<string>> DialogsNamed { get; init; }

    /// <summary>What stands on buttons.</summary>
    public required IReadOnlyList<Placed<string>> Labels { get; init; }

    public string File => Title.Place.File;

    public bool IsForParentsOnly => Article.Audience.SetEquals([Audience.Ouder]);
}
