namespace YouthBot.Dialogs.Content;

/// <summary>A next step that an article offers as a button.</summary>
public abstract record ArticleAction
{
    private ArticleAction()
    {
    }

    /// <summary>Show another article; its title is the label.</summary>
    public sealed record ShowArticle(string Id) : ArticleAction;

    /// <summary>Ask for a coach.</summary>
    public sealed record AskCoach(string Label) : ArticleAction;

    /// <summary>Open a page outside the chat; always an absolute https address.</summary>
    public sealed record OpenLink(string Title, Uri Uri) : ArticleAction;

    /// <summary>Start a guided conversation.</summary>
    public sealed record StartDialog(string Id) : ArticleAction;
}
