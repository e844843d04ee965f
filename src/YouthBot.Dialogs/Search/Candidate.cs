namespace YouthBot.Dialogs.Search;

/// <summary>An article that may answer a message.</summary>
/// <param name="Article">Id of the article.</param>
/// <param name="Score">
/// 0..1: the share of belief that goes to this article, against all other articles and against “no article answers this”. 1 is an exact
/// title or phrasing.
/// </param>
public sealed record Candidate(string Article, double Score);
