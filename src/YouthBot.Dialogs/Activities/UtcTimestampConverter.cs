using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>
/// Writes a time in UTC with a “Z” and seven decimals, as the real service does; reads any ISO time and takes an unreadable one as absent,
/// because the channel overwrites it anyway and a wrong clock must not cost a message.
/// </summary>
public sealed class UtcTimestampConverter : JsonConverter<DateTimeOffset?>
{
    /// <inheritdoc />
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String && reader.TryGetDateTimeOffset(out var time)) return time;
        _ = reader.TrySkip();
        return null;
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not { } time) writer.WriteNullValue();
        else writer.WriteStringValue(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture));
    }
}
