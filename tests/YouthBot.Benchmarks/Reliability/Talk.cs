namespace YouthBot.Benchmarks.Reliability;

/// <summary>A conversation when all is over.</summary>
/// <param name="Person">Who talked in it.</param>
/// <param name="Feed">What stands in storage, read from the beginning.</param>
internal sealed record Talk(YoungPerson Person, IReadOnlyList<FeedLine> Feed)
{
    public string Id => Person.Id;
}
