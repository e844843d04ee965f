namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A part of the body of an article: what stands under one heading, or above the first.</summary>
/// <param name="Kind">What the part is for.</param>
/// <param name="Start">The heading; the first line for the part above all headings.</param>
/// <param name="Lines">Its lines, without the heading.</param>
internal sealed record ArticlePart(ArticlePartKind Kind, Placed<string> Start, IReadOnlyList<Placed<string>> Lines);
