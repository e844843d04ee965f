using System.Globalization;

namespace YouthBot.Handoff.Ownership;

/// <summary>Whether a human has been asked for. Written to storage as <see cref="ToString"/>.</summary>
public abstract record HandoffRequest
{
    private HandoffRequest()
    {
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text names no request.</exception>
    public static HandoffRequest Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(':', 2) switch
        {
            ["none"] => new None(),
            ["waiting"] => new Waiting(),
            ["offered", { Length: > 0 } coach] => new Offered(coach),
            ["snoozed", var until] => new Snoozed(DateTimeOffset.Parse(until, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)),
            _ => throw new FormatException("Not a request for a human."),
        };
    }

    /// <summary>Nobody was asked for.</summary>
    public sealed record None : HandoffRequest
    {
        /// <inheritdoc />
        public override string ToString() => "none";
    }

    /// <summary>Waiting in the queue.</summary>
    public sealed record Waiting : HandoffRequest
    {
        /// <inheritdoc />
        public override string ToString() => "waiting";
    }

    /// <summary>Offered to one coach, who may take it or not.</summary>
    /// <param name="To">The coach.</param>
    public sealed record Offered(string To) : HandoffRequest
    {
        /// <inheritdoc />
        public override string ToString() => $"offered:{To}";
    }

    /// <summary>Set aside until a moment.</summary>
    /// <param name="Until">When it comes back.</param>
    public sealed record Snoozed(DateTimeOffset Until) : HandoffRequest
    {
        /// <inheritdoc />
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"snoozed:{Until.UtcDateTime:O}");
    }
}
