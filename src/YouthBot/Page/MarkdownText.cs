using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace YouthBot.Page;

/// <summary>
/// Markdown of the bot or a coach as HTML. HTML in it stays text, a picture becomes its description, and a link goes to a
/// <see cref="SafeAddress"/> or is no link: no script can come in, whoever wrote it.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Below the heading of the list of messages.</summary>
    private const int HighestHeading = 3;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak().Build();

    public static MarkupString Render(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(6, heading.Level + HighestHeading - 1);
        foreach (var link in document.Descendants<LinkInline>().ToArray()) Disarm(link);
        foreach (var link in document.Descendants<AutolinkInline>().ToArray()) Disarm(link);
        return new MarkupString(document.ToHtml(Pipeline));
    }

    private static void Disarm(LinkInline link)
    {
        if (!link.IsImage && SafeAddress.Read(link.GetDynamicUrl?.Invoke() ?? link.Url) is { } address)
        {
            link.GetDynamicUrl = null;
            link.Url = address;
            if (SafeAddress.IsPage(address)) OpenApart(link, link);
            return;
        }

        // what it says stays, where it goes does not
        link.ReplaceBy(new ContainerInline(), copyChildren: true);
    }

    private static void Disarm(AutolinkInline link)
    {
        if (SafeAddress.Read(link.IsEmail ? "mailto:" + link.Url : link.Url) is not { } address) link.ReplaceBy(new LiteralInline(link.Url));
        else if (SafeAddress.IsPage(address)) OpenApart(link, link);
    }

    /// <summary>The chat stays where it is, and the other site does not learn where somebody came from.</summary>
    private static void OpenApart(IMarkdownObject link, Inline before)
    {
        var attributes = link.GetAttributes();
        attributes.AddProperty("target", "_blank");
        attributes.AddProperty("rel", "noopener noreferrer");
        before.InsertAfter(new HtmlInline($"<span class=\"yb-visually-hidden\"> (opent in een nieuw tabblad)</span>"));
    }
}
