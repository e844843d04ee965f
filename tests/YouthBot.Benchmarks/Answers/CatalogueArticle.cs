namespace YouthBot.Benchmarks.Answers;

/// <summary>An article as the peers see it.</summary>
internal sealed record CatalogueArticle(string Id, string Title, IReadOnlyList<string> Phrasings);
