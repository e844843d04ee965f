using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>
/// Markdown of the bot in WhatsApp's own marks: <c>*bold*</c>, <c>_italic_</c>, lists and quotes. It has no links with a text, no headings and no
/// pictures: a link becomes its text with the address behind it, a heading becomes bold, a picture its description.
/// </summary>
internal static class WhatsAppText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static string Render(string markdown) => Blocks(Markdown.Parse(markdown, Pipeline), "\n\n").Trim();

    private static string Blocks(IEnumerable<Block> blocks, string between) =>
        string.Join(between, blocks.Select(Block).Where(text => text.Length > 0));

    private static string Block(Block block) => block switch
    {
        HeadingBlock heading => Marked("*", Inlines(heading.Inline)),
        ParagraphBlock paragraph => Inlines(paragraph.Inline),
        ListBlock list => List(list),
        QuoteBlock quote => Prefixed("> ", Blocks(quote, "\n")),
        CodeBlock code => $"```{code.Lines}```",
        ContainerBlock container => Blocks(container, "\n\n"),
        _ => string.Empty,
    };

    private static string List(ListBlock list)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        return string.Join('\n', list.OfType<ListItemBlock>().Select(item =>
            $"{(list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}.") : "-")} {Blocks(item, "\n")}"));
    }

    private static string Prefixed(string prefix, string text) => string.Join('\n', text.Split('\n').Select(line => prefix + line));

    private static string Inlines(ContainerInline? container)
    {
        var text = new StringBuilder();
        foreach (var inline in container ?? Enumerable.Empty<Inline>()) text.Append(Inline(inline));
        return text.ToString();
    }

    private static string Inline(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        EmphasisInline emphasis => Marked(emphasis.DelimiterCount == 2 ? "*" : "_", Inlines(emphasis)),
        LinkInline { IsImage: true } picture => Inlines(picture),
        LinkInline link => Link(Inlines(link), link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty),
        AutolinkInline link => link.Url,
        CodeInline code => $"`{code.Content}`",
        LineBreakInline => "\n",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        ContainerInline container => Inlines(container),
        _ => string.Empty,
    };

    /// <summary>A mark only works when it touches the text.</summary>
    private static string Marked(string mark, string text)
    {
        var inside = text.Trim();
        if (inside.Length == 0) return text;
        var begin = text.IndexOf(inside[0], StringComparison.Ordinal);
        return $"{text[..begin]}{mark}{inside}{mark}{text[(begin + inside.Length)..]}";
    }

    /// <summary>An address that the text already is stands there once.</summary>
    private static string Link(string text, string address)
    {
        var shown = address.StartsWith("tel:", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal)
            ? address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..]
            : address;
        return text.Length == 0 || text == shown ? shown : $"{text}: {shown}";
    }
}
