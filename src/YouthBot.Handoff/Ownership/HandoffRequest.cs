using System.Globalization;

namespace YouthBot.Handoff.Ownership;

/// <summary>
/// Whether a human has been asked for, and with how much haste. Written to storage as <see cref="ToString"/>; a request without haste is
/// written as it always was.
/// </summary>
/// <param name="Severity">How much haste; it stays with the request wherever it goes.</param>
public abstract record HandoffRequest(Severity Severity)
{
    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text names no request.</exception>
    public static HandoffRequest Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(':', 2);
        var (name, severity) = Read(parts[0]);
        return (name, parts) switch
        {
            ("none", [_]) when severity is Severity.Normal => new None(),
            ("waiting", [_]) => new Waiting(severity),
            ("offered", [_, { Length: > 0 } coach]) => new Offered(coach, severity),
            ("snoozed", [_, var until]) => new Snoozed(
                DateTimeOffset.Parse(until, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), severity),
            _ => throw new FormatException("Not a request for a human."),
        };
    }

    /// <summary>
    /// The same request with at least this haste: nobody has to be asked for twice, haste only grows, and what was set aside comes back.
    /// </summary>
    public HandoffRequest Raise(Severity severity)
    {
        var highest = severity > Severity ? severity : Severity;
        return this switch
        {
            Offered offered => offered with { Severity = highest },
            None or Waiting or Snoozed => new Waiting(highest),
            _ => throw new InvalidOperationException("There is no other request."),
        };
    }

    private static (string Name, Severity Severity) Read(string kind) => kind.Split('-') switch
    {
        [var name] => (name, Severity.Normal),
        [var name, "serious"] => (name, Severity.Serious),
        [var name, "acute"] => (name, Severity.Acute),
        _ => throw new FormatException("Not a request for a human."),
    };

    private string Kind(string name) => Severity switch
    {
        Severity.Normal => name,
        Severity.Serious => $"{name}-serious",
        Severity.Acute => $"{name}-acute",
        _ => throw new InvalidOperationException("There is no other haste."),
    };

    /// <summary>Nobody was asked for.</summary>
    public sealed record None() : HandoffRequest(Severity.Normal)
    {
        /// <inheritdoc />
        public override string ToString() => "none";
    }

    /// <summary>Waiting in the queue.</summary>
    /// <param name="Severity">How much haste.</param>
    public sealed record Waiting(Severity Severity = Severity.Normal) : HandoffRequest(Severity)
    {
        /// <inheritdoc />
        public override string ToString() => Kind("waiting");
    }

    /// <summary>Offered to one coach, who may take it or not.</summary>
    /// <param name="To">The coach.</param>
    /// <param name="Severity">How much haste.</param>
    public sealed record Offered(string To, Severity Severity = Severity.Normal) : HandoffRequest(Severity)
    {
        /// <inheritdoc />
        public override string ToString() => $"{Kind("offered")}:{To}";
    }

    /// <summary>Set aside until a moment.</summary>
    /// <param name="Until">When it comes back.</param>
    /// <param name="Severity">How much haste.</param>
    public sealed record Snoozed(DateTimeOffset Until, Severity Severity = Severity.Normal) : HandoffRequest(Severity)
    {
        /// <inheritdoc />
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind("snoozed")}:{Until.UtcDateTime:O}");
    }
}
