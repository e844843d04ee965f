using System.Globalization;
using System.Text.Json;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>Reads pieces of somebody else's JSON without trusting its shape: what is not there, or is something else, is null.</summary>
internal static class JsonPart
{
    public static JsonElement? Part(this JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var part) && part.ValueKind is not JsonValueKind.Null
            ? part
            : null;

    public static JsonElement? Part(this JsonElement? element, string name) => element?.Part(name);

    /// <exception cref="InvalidOperationException">The text is not valid UTF-8.</exception>
    public static string? Text(this JsonElement element, string name) =>
        element.Part(name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } found ? found : null;

    public static string? Text(this JsonElement? element, string name) => element?.Text(name);

    /// <summary>A whole number, also one between quotes.</summary>
    public static long? Number(this JsonElement element, string name) => element.Part(name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt64(out var value) => value,
        { ValueKind: JsonValueKind.String } text
            when long.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };

    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Part(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
