namespace YouthBot.Benchmarks.Reliability;

/// <summary>What an open desk showed next.</summary>
internal abstract record DeskSight
{
    private DeskSight()
    {
    }

    /// <summary>These conversations are the coach's.</summary>
    /// <param name="Chats">Which.</param>
    public sealed record Own(IReadOnlySet<string> Chats) : DeskSight;

    /// <summary>Something that was said in one of them.</summary>
    /// <param name="Chat">In which.</param>
    /// <param name="Place">Its place there.</param>
    /// <param name="Text">What.</param>
    public sealed record Message(string Chat, long Place, string Text) : DeskSight;
}
