namespace YouthBot.Channels.DirectLine;

/// <summary>What a token turned out to be.</summary>
public abstract record TokenReading
{
    private TokenReading()
    {
    }

    /// <summary>It is ours and holds.</summary>
    /// <param name="Token">What it says.</param>
    public sealed record Valid(DirectLineToken Token) : TokenReading;

    /// <summary>It was ours and held once.</summary>
    public sealed record Expired : TokenReading;

    /// <summary>It is not ours, or not for this.</summary>
    public sealed record Invalid : TokenReading;
}
