using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using YouthBot.Page;

namespace YouthBot.EndToEnd.Page;

public sealed class MarkdownTextTests
{
    /// <summary>What attacks are made of, in any order.</summary>
    private static readonly string[] Pieces =
    [
        "<script>", "</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">", "javascript:",
        "JaVaScRiPt:", "java\tscript:", "&#106;avascript:", "data:text/html,<script>alert(1)</script>", "vbscript:x", "https://rijk.nl/",
        "https://a\"onclick=alert(1)", "tel:112", "mailto:a@b.nl", "//kwaad.nl", "/wis", "[", "]", "](", ")", "![", "<", ">", "\"", "'", "`",
        "```", "\n", "\n\n", "    ", "# ", "- ", "1. ", "> ", "[x]: ", "[x]", "*", "_", "\\", "&lt;", "&quot;", "onclick=", "{onclick=x}", "\0", "a",
    ];

    private static readonly HashSet<string> Elements = new(
        ["p", "br", "em", "strong", "ul", "ol", "li", "a", "code", "pre", "blockquote", "h3", "h4", "h5", "h6", "hr", "span"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Attributes = new(["href", "title", "target", "rel", "class", "start", "type"], StringComparer.Ordinal);

    [Fact]
    public void Nothing_that_runs_comes_in_whatever_is_written() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(
            Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(),
            text => Assert.Empty(Unwanted(MarkdownText.Render(text).Value))));

    [Theory]
    [InlineData("[lees](https://wetten.overheid.nl/a?b=1&c=2)", "https://wetten.overheid.nl/a?b=1&c=2")]
    [InlineData("[bel](tel:0800-0432)", "tel:0800-0432")]
    [InlineData("<mailto:a@voorbeeld.nl>", "mailto:a@voorbeeld.nl")]
    [InlineData("<a@voorbeeld.nl>", "mailto:a@voorbeeld.nl")]
    public void A_link_that_helps_is_a_link(string text, string address)
    {
        var link = new HtmlParser().ParseDocument(MarkdownText.Render(text).Value).QuerySelector("a");

        Assert.Equal(address, link?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("[klik](javascript:alert(1))", "klik")]
    [InlineData("[klik](http://onveilig.nl)", "klik")]
    [InlineData("[klik](/wis)", "klik")]
    [InlineData("![een foto](https://volgt.je/pixel.gif)", "een foto")]
    [InlineData("<b>dik</b>", "<b>dik</b>")]
    public void Anything_else_is_its_words(string text, string words)
    {
        var body = new HtmlParser().ParseDocument(MarkdownText.Render(text).Value).Body!;

        Assert.Equal(words, body.TextContent.Trim());
        Assert.Empty(body.QuerySelectorAll("a, img, b"));
    }

    private static IEnumerable<string> Unwanted(string? html)
    {
        foreach (var element in new HtmlParser().ParseDocument(html ?? string.Empty).Body!.QuerySelectorAll("*"))
        {
            if (!Elements.Contains(element.LocalName)) yield return element.OuterHtml;
            foreach (var attribute in element.Attributes)
            {
                if (!Attributes.Contains(attribute.Name)) yield return element.OuterHtml;
                if (attribute.Name == "href" && !attribute.Value.StartsWith("https://", StringComparison.Ordinal)
                    && !attribute.Value.StartsWith("tel:", StringComparison.Ordinal)
                    && !attribute.Value.StartsWith("mailto:", StringComparison.Ordinal)) yield return element.OuterHtml;
            }
        }
    }
}
