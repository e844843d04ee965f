using System.Text.Json;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Replies;

/// <summary>The buttons under a reply.</summary>
public static class Buttons
{
    /// <summary>Says its own label, so that the transcript stays readable.</summary>
    public static CardAction Say(string label) => new() { Type = "imBack", Title = label, Value = Text(label) };

    /// <summary>
    /// Asks for an article. The label is the short form that fits a phone; what is sent is the title, which always finds the article.
    /// </summary>
    public static CardAction Ask(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new CardAction { Type = "imBack", Title = Label(article), Value = Text(article.Title) };
    }

    /// <summary>What the button of an article says.</summary>
    public static string Label(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Button;
    }

    /// <summary>Opens a page.</summary>
    public static CardAction Open(string label, Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new CardAction { Type = "openUrl", Title = label, Value = Text(address.AbsoluteUri) };
    }

    /// <summary>Calls a help line: one tap on a phone. Null for a line without a number.</summary>
    public static CardAction? Call(HelpLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Number is not { } number) return null;
        return new CardAction { Type = "call", Title = $"Bel {number}", Value = Text($"tel:{string.Concat(number.Where(char.IsAsciiDigit))}") };
    }

    private static JsonElement Text(string value) => JsonSerializer.SerializeToElement(value, ActivityJson.Default.String);
}
