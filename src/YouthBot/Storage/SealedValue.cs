using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using YouthBot.Handoff;
using YouthBot.Storage.Encryption;

namespace YouthBot.Storage;

/// <summary>Values as they stand on disk: JSON, encrypted for the place where they stand and for no other.</summary>
internal static class SealedValue
{
    public static byte[] Seal<T>(SealingKey key, T value, JsonTypeInfo<T> json, string place) =>
        key.Seal(JsonSerializer.SerializeToUtf8Bytes(value, json), place);

    public static T Open<T>(SealingKey key, byte[] body, JsonTypeInfo<T> json, string place) =>
        JsonSerializer.Deserialize(key.Open(body, place), json)
        ?? throw new JsonException("A stored value is null.");

    public static string StatePlace(ConversationId id) => $"state|{id}";

    public static string InboxPlace(ConversationId id, string externalId) => $"inbox|{id}|{externalId}";

    public static string MessagePlace(Guid message) => $"message|{message:N}";

    public static string GapPlace(Guid gap) => $"gap|{gap:N}";

    public static string NotePlace(string note) => $"note|{note}";

    public static string ContactPlace(ConversationId id) => $"contact|{id}";

    public static string HandoffPlace(ConversationId id) => $"handoff|{id}";
}
