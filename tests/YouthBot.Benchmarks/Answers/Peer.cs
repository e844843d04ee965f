namespace YouthBot.Benchmarks.Answers;

/// <summary>What a way of searching found: for each question the best articles, at most three.</summary>
internal sealed record Peer(string Name, IReadOnlyList<IReadOnlyList<string>> Found);
