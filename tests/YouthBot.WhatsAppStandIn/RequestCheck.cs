using System.Text.Json.Nodes;

namespace YouthBot.WhatsAppStandIn;

/// <summary>Checks a request to send against what Meta's reference says (Cloud API, June 2026). Lengths are characters.</summary>
public static class RequestCheck
{
    /// <summary>What is wrong with it; nothing when WhatsApp would take it.</summary>
    public static IReadOnlyList<string> Check(JsonObject body)
    {
        var problems = new List<string>();
        try
        {
            CheckEnvelope(body, problems);
            switch ((string?)body["type"])
            {
                case "text": Length(problems, "text.body", (string?)body["text"]?["body"], 1, 4096); break;
                case "interactive": CheckInteractive(body["interactive"]!.AsObject(), problems); break;
                case "template": CheckTemplate(body["template"]!.AsObject(), problems); break;
                case var other: problems.Add($"type '{other}' is not sent by this product"); break;
            }
        }
        catch (Exception error) when (error is InvalidOperationException or NullReferenceException or FormatException)
        {
            problems.Add("a field is missing, or is something else");
        }

        return problems;
    }

    /// <summary>What is wrong with saying that a message was read.</summary>
    public static IReadOnlyList<string> CheckReading(JsonObject body)
    {
        var problems = new List<string>();
        if ((string?)body["messaging_product"] is not "whatsapp") problems.Add("messaging_product must be whatsapp");
        if ((string?)body["status"] is not "read") problems.Add("status must be read");
        if ((string?)body["message_id"] is null) problems.Add("message_id must be of a message");
        if (body["typing_indicator"] is { } typing && (string?)typing["type"] is not "text") problems.Add("typing_indicator.type must be text");
        foreach (var other in body.Select(property => property.Key).Except(["messaging_product", "status", "message_id", "typing_indicator"]))
            problems.Add($"'{other}' does not belong to it");
        return problems;
    }

    private static void CheckEnvelope(JsonObject body, List<string> problems)
    {
        if ((string?)body["messaging_product"] is not "whatsapp") problems.Add("messaging_product must be whatsapp");
        if ((string?)body["recipient_type"] is not "individual") problems.Add("recipient_type must be individual");
        if (((string?)body["to"] is null) == ((string?)body["recipient"] is null)) problems.Add("either to or recipient");
        if ((string?)body["to"] is { } to && !to.All(char.IsAsciiDigit)) problems.Add("to must be digits");
        if ((string?)body["biz_opaque_callback_data"] is { Length: > 512 }) problems.Add("biz_opaque_callback_data is too long");
    }

    private static void CheckInteractive(JsonObject interactive, List<string> problems)
    {
        Length(problems, "body.text", (string?)interactive["body"]!["text"], 1, 1024);
        var action = interactive["action"]!.AsObject();
        switch ((string?)interactive["type"])
        {
            case "button": CheckButtons(action["buttons"]!.AsArray(), problems); break;
            case "list": CheckList(action, problems); break;
            case "cta_url":
                Length(problems, "display_text", (string?)action["parameters"]!["display_text"], 1, 20);
                if (!Uri.TryCreate((string?)action["parameters"]!["url"], UriKind.Absolute, out _)) problems.Add("url is no address");
                break;
            case var other: problems.Add($"interactive type '{other}'"); break;
        }
    }

    private static void CheckButtons(JsonArray buttons, List<string> problems)
    {
        if (buttons.Count is < 1 or > 3) problems.Add("one to three buttons");
        var replies = buttons.Select(button => button!["reply"]!).ToArray();
        foreach (var reply in replies)
        {
            Length(problems, "button title", (string?)reply["title"], 1, 20);
            Length(problems, "button id", (string?)reply["id"], 1, 256);
        }

        Unique(problems, "button titles", replies.Select(reply => (string?)reply["title"]));
        Unique(problems, "button ids", replies.Select(reply => (string?)reply["id"]));
    }

    private static void CheckList(JsonObject action, List<string> problems)
    {
        Length(problems, "list button", (string?)action["button"], 1, 20);
        var sections = action["sections"]!.AsArray();
        if (sections.Count is < 1 or > 10) problems.Add("one to ten sections");
        if (sections.Count > 1 && sections.Any(section => (string?)section!["title"] is not { Length: > 0 and <= 24 })) problems.Add("a section has no title");
        var rows = sections.SelectMany(section => section!["rows"]!.AsArray()).ToArray();
        if (rows.Length is < 1 or > 10) problems.Add("one to ten rows");
        foreach (var row in rows)
        {
            Length(problems, "row title", (string?)row!["title"], 1, 24);
            Length(problems, "row id", (string?)row["id"], 1, 200);
            if ((string?)row["description"] is { } description) Length(problems, "row description", description, 1, 72);
        }

        Unique(problems, "row ids", rows.Select(row => (string?)row!["id"]));
    }

    private static void CheckTemplate(JsonObject template, List<string> problems)
    {
        Length(problems, "template name", (string?)template["name"], 1, 512);
        if ((string?)template["language"]!["code"] is not { Length: >= 2 }) problems.Add("a template has a language");
        var parts = template["components"]?.AsArray() ?? [];
        foreach (var value in parts.Where(part => (string?)part!["type"] is "body").SelectMany(part => part!["parameters"]!.AsArray()))
            Length(problems, "body parameter", (string?)value!["text"], 1, 1024);
        var taps = parts.Where(part => (string?)part!["type"] is "button").ToArray();
        if (taps.Length > 3) problems.Add("a template has at most three quick replies");
        foreach (var tap in taps) Length(problems, "quick reply payload", (string?)tap!["parameters"]![0]!["payload"], 1, 256);
        Unique(problems, "indexes of quick replies", taps.Select(tap => (string?)tap!["index"]));
    }

    private static void Length(List<string> problems, string what, string? text, int least, int most)
    {
        if (text is null || text.Trim().Length != text.Length || text.Length < least || text.Length > most) problems.Add($"{what}: {least} to {most} characters, no blanks around");
    }

    private static void Unique(List<string> problems, string what, IEnumerable<string?> values)
    {
        var list = values.ToArray();
        if (list.Distinct(StringComparer.Ordinal).Count() != list.Length) problems.Add($"{what} must differ");
    }
}
