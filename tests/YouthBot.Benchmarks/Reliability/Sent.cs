namespace YouthBot.Benchmarks.Reliability;

/// <summary>A message of a young person that the server took.</summary>
/// <param name="Key">The client's own id of it.</param>
/// <param name="Id">The id that the server answered with.</param>
/// <param name="Tries">How often it was sent until that answer arrived.</param>
/// <param name="Took">From the first try to that answer.</param>
internal sealed record Sent(string Key, string Id, int Tries, TimeSpan Took);
