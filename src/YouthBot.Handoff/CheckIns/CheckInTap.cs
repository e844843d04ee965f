using System.Text.Json;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// A tap on an answer of a check-in. It names the check-in itself: so it counts whatever was said meanwhile, and also when the message that it
/// answers is not named.
/// </summary>
/// <param name="Key">Of which check-in.</param>
/// <param name="Option">Which answer.</param>
public sealed record CheckInTap(CheckInKey Key, string Option)
{
    private const string Prefix = "yb:checkin:";

    /// <inheritdoc />
    public override string ToString() => $"{Prefix}{Key.Campaign}:{Key.Leaver}:{Option}:{Key.Step}";

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static CheckInTap? Read(string? payload)
    {
        if (payload is null || !payload.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        return payload[Prefix.Length..].Split(':', 4) is [{ Length: 32 } campaign, { Length: 32 } leaver, { Length: > 0 } option, { Length: > 0 } step]
            ? new CheckInTap(new CheckInKey(campaign, step, leaver), option)
            : null;
    }

    /// <summary>The tap that a message is; null when it is none.</summary>
    public static CheckInTap? Of(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Value is { ValueKind: JsonValueKind.String } value ? Read(value.GetString()) : null;
    }

    /// <summary>The message with the tap beside its words.</summary>
    public Activity On(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message with { Value = JsonSerializer.SerializeToElement(ToString(), ActivityJson.Default.String) };
    }
}
