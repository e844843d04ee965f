namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads the key <c>actions</c> of an article; remembers what the actions name, for the rules.</summary>
internal sealed class ActionsReader(YamlMap header, ProblemList problems)
{
    private const int Most = 3;

    public List<Placed<string>> ArticlesNamed { get; } = [];

    public List<Placed<string>> DialogsNamed { get; } = [];

    public List<Placed<string>> Labels { get; } = [];

    public IReadOnlyList<ArticleAction> Read()
    {
        var items = header.OptionalMaps("actions");
        if (items.Count > Most)
            problems.Add(ContentCodes.WrongValue, items[Most].Place, $"An article has at most {Most} actions: choose.");
        return [.. items.Select(Read).OfType<ArticleAction>()];
    }

    private ArticleAction? Read(YamlMap item)
    {
        var action = Known(item);
        if (action is null)
            problems.Add(ContentCodes.WrongValue, item.Place,
                "An action is article: <id>, coach: <label>, link: <https address> with a title, or dialog: <id>.");
        else item.Close();
        return action;
    }

    private ArticleAction? Known(YamlMap item)
    {
        if (item.PlacedText("article") is { } article) return new ArticleAction.ShowArticle(Note(article, ArticlesNamed));
        if (item.PlacedText("coach") is { } coach) return new ArticleAction.AskCoach(Note(coach, Labels));
        if (item.PlacedText("dialog") is { } dialog) return new ArticleAction.StartDialog(Note(dialog, DialogsNamed));
        return item.PlacedText("link") is null ? null : Link(item);
    }

    private ArticleAction.OpenLink Link(YamlMap item) =>
        new(Note(item.RequiredText("title"), Labels), item.OptionalLink("link") ?? new Uri("https://invalid.invalid"));

    private static string Note(Placed<string> text, List<Placed<string>> notes)
    {
        notes.Add(text);
        return text.Value;
    }
}
