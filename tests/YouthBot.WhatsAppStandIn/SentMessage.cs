using System.Text.Json.Nodes;

namespace YouthBot.WhatsAppStandIn;

/// <summary>A message that the bot sent and WhatsApp took.</summary>
/// <param name="Id">The id that it got.</param>
/// <param name="To">To whom: a number or a user id.</param>
/// <param name="Type">text, button, list, cta_url or template.</param>
/// <param name="Text">What stands in it; the name of a template.</param>
/// <param name="Choices">Its buttons or rows: what a tap says, and what stands on it.</param>
/// <param name="Reference">What the bot calls it.</param>
/// <param name="Body">The request.</param>
public sealed record SentMessage(
    string Id, string To, string Type, string Text, IReadOnlyList<(string Id, string Title)> Choices, string? Reference, JsonObject Body)
{
    /// <summary>When it was taken.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Whether it never got to the telephone, as a report said later.</summary>
    public bool Failed { get; init; }

    /// <summary>What stands on the buttons.</summary>
    public IEnumerable<string> Labels => Choices.Select(choice => choice.Title);

    /// <summary>Out of a request that was checked.</summary>
    public static SentMessage Of(string id, JsonObject body)
    {
        var type = (string)body["type"]!;
        var content = body[type]!;
        var kind = type is "interactive" ? (string)content["type"]! : type;
        return new SentMessage(
            id,
            (string?)body["to"] ?? (string)body["recipient"]!,
            kind,
            kind switch
            {
                "text" => (string)content["body"]!,
                "template" => (string)content["name"]!,
                _ => (string)content["body"]!["text"]!,
            },
            kind switch
            {
                "button" => [.. content["action"]!["buttons"]!.AsArray().Select(button => Choice(button!["reply"]!))],
                "list" => [.. content["action"]!["sections"]!.AsArray().SelectMany(section => section!["rows"]!.AsArray()).Select(row => Choice(row!))],
                "cta_url" => [((string)content["action"]!["parameters"]!["url"]!, (string)content["action"]!["parameters"]!["display_text"]!)],
                "template" => [.. Taps(content)],
                _ => [],
            },
            (string?)body["biz_opaque_callback_data"],
            body);
    }

    /// <summary>What the body of a template is filled in with, in order.</summary>
    public IReadOnlyList<string> Values => Body["template"]?["components"]?.AsArray()
        .FirstOrDefault(part => (string?)part!["type"] is "body")?["parameters"]!.AsArray().Select(value => (string)value!["text"]!).ToArray() ?? [];

    /// <summary>The buttons of a template. What stands on them only Meta knows; here it is the last but one part of what a tap says.</summary>
    private static IEnumerable<(string Id, string Title)> Taps(JsonNode template) => template["components"]!.AsArray()
        .Where(part => (string?)part!["type"] is "button")
        .Select(part => (string)part!["parameters"]![0]!["payload"]!)
        .Select(tap => (tap, tap is "yb:open" ? "Lees het antwoord" : tap.Split(':') is [.., var option, _] ? option : tap));

    private static (string Id, string Title) Choice(JsonNode node) => ((string)node["id"]!, (string)node["title"]!);
}
