namespace YouthBot.Handoff.Ownership;

/// <summary>Who speaks in a conversation: exactly one at any time. Written to storage as <see cref="ToString"/>.</summary>
public abstract record Owner
{
    private Owner()
    {
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text names no owner.</exception>
    public static Owner Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text switch
        {
            "bot" => new Bot(),
            "closed" => new Closed(),
            _ when text.Length > "coach:".Length && text.StartsWith("coach:", StringComparison.Ordinal) => new Coach(text["coach:".Length..]),
            _ => throw new FormatException("Not an owner of a conversation."),
        };
    }

    /// <summary>The bot answers.</summary>
    public sealed record Bot : Owner
    {
        /// <inheritdoc />
        public override string ToString() => "bot";
    }

    /// <summary>A human coach answers; the bot is silent.</summary>
    /// <param name="Id">The coach.</param>
    public sealed record Coach(string Id) : Owner
    {
        /// <inheritdoc />
        public override string ToString() => $"coach:{Id}";
    }

    /// <summary>Nobody speaks any more.</summary>
    public sealed record Closed : Owner
    {
        /// <inheritdoc />
        public override string ToString() => "closed";
    }
}
