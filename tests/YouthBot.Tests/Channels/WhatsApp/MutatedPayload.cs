using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>A webhook with some messages that are right and one piece that was broken at random; the same seed breaks it in the same way.</summary>
internal sealed class MutatedPayload
{
    private static readonly string[] Kinds = ["text", "image", "audio", "sticker", "location", "reaction", "interactive", "button", "revoke", "edit", "unsupported"];

    private readonly Random random;

    private MutatedPayload(int seed) => random = new Random(seed);

    /// <summary>The bytes to deliver.</summary>
    public required byte[] Body { get; init; }

    /// <summary>Ids of the messages that nothing was done to.</summary>
    public required IReadOnlyList<string> Valid { get; init; }

    /// <param name="seed">Which one.</param>
    /// <param name="number">For which number of ours.</param>
    public static MutatedPayload Of(int seed, string number)
    {
        var maker = new MutatedPayload(seed) { Body = [], Valid = [] };
        return maker.Make(seed, number);
    }

    private MutatedPayload Make(int seed, string number)
    {
        string[] ids = [.. Enumerable.Range(0, random.Next(1, 5)).Select(i => string.Create(CultureInfo.InvariantCulture, $"wamid.{seed}.{i}"))];
        var from = string.Create(CultureInfo.InvariantCulture, $"316{seed % 40:00000000}");
        var payload = Payload.Of(number, ids.Select(id => Payload.Message(id, from, null, DateTimeOffset.UnixEpoch.AddDays(20_000), "text", Payload.Text("wat is leerplicht 🎒"))));
        var messages = payload["entry"]![0]!["changes"]![0]!["value"]!["messages"]!.AsArray();
        var victim = Payload.Message($"wamid.{seed}.x", from, "NL.1", DateTimeOffset.UnixEpoch.AddDays(20_000), Kinds[random.Next(Kinds.Length)], Content());
        messages.Insert(random.Next(messages.Count + 1), victim);
        for (var i = random.Next(1, 4); i > 0; i--) Break(victim);
        // now and then the statuses or the contacts beside them are nonsense
        if (random.Next(3) == 0) payload["entry"]![0]!["changes"]![0]!["value"]![random.Next(2) == 0 ? "statuses" : "contacts"] = Nonsense();
        var body = Payload.Bytes(payload);
        return new MutatedPayload(seed) { Body = body, Valid = ids };
    }

    /// <summary>The same bytes with some of them changed: not even JSON any more, perhaps.</summary>
    public static byte[] Scrambled(int seed, byte[] body)
    {
        var chance = new Random(seed);
        var scrambled = (byte[])body.Clone();
        for (var i = chance.Next(1, 8); i > 0; i--) scrambled[chance.Next(scrambled.Length)] = (byte)chance.Next(256);
        return chance.Next(4) == 0 ? scrambled[..chance.Next(scrambled.Length)] : scrambled;
    }

    private JsonNode? Content() => random.Next(6) switch
    {
        0 => Payload.Text("hoi"),
        1 => Payload.Media("image/jpeg", "kijk"),
        2 => Payload.ButtonReply("ja", "Ja"),
        3 => new JsonObject { ["message_id"] = "wamid.1", ["emoji"] = "👍" },
        4 => new JsonObject { ["original_message_id"] = "wamid.1" },
        _ => null,
    };

    private void Break(JsonObject victim)
    {
        var path = victim;
        while (random.Next(2) == 0 && path.Select(pair => pair.Value).OfType<JsonObject>().FirstOrDefault() is { } deeper) path = deeper;
        string[] names = [.. path.Select(pair => pair.Key)];
        if (names.Length == 0) return;
        var name = names[random.Next(names.Length)];
        switch (random.Next(3))
        {
            case 0: path.Remove(name); break;
            case 1: path[name] = Nonsense(); break;
            default: path[new string('x', random.Next(1, 40))] = Nonsense(); break;
        }
    }

    private JsonNode? Nonsense() => random.Next(9) switch
    {
        0 => null,
        1 => random.Next(),
        2 => -1.5e300,
        3 => true,
        4 => new JsonArray(1, "twee", new JsonObject()),
        5 => new JsonObject { ["id"] = new JsonArray(), [""] = 1 },
        6 => string.Empty,
        7 => new string('é', random.Next(1, 300)),
        _ => Encoding.UTF8.GetString([0, 1, 2, 0x7F]),
    };
}
