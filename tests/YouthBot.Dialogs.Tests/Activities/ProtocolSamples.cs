namespace YouthBot.Dialogs.Tests.Activities;

/// <summary>Activities as real clients and services write them (Direct Line 3.0 and the Activity protocol).</summary>
internal static class ProtocolSamples
{
    public const string MessageOfDirectLine = """
        {
          "type": "message", "id": "abc123|0000001", "timestamp": "2026-11-21T10:00:00.1234567Z", "channelId": "directline",
          "from": { "id": "dl_u1", "role": "user" }, "conversation": { "id": "abc123" }, "text": "hallo", "textFormat": "plain",
          "locale": "nl-NL", "localTimestamp": "2026-11-21T11:00:00.123+01:00", "localTimezone": "Europe/Amsterdam",
          "entities": [{ "type": "ClientCapabilities", "requiresBotState": true, "supportsListening": true }],
          "channelData": { "clientActivityID": "17sh13uamy8" }
        }
        """;

    public const string SuggestedActions = """
        {
          "type": "message", "text": "Kies maar", "inputHint": "acceptingInput",
          "suggestedActions": {
            "to": ["dl_u1"],
            "actions": [
              { "type": "imBack", "title": "Ja", "value": "Ja" },
              { "type": "postBack", "title": "Nee", "value": "pb:nee", "image": "https://example.invalid/nee.png" },
              { "type": "messageBack", "title": "Later", "text": "later", "displayText": "Ik kom later terug", "value": { "days": 3 } },
              { "type": "openUrl", "title": "Bekijk", "value": "https://example.invalid/" },
              { "type": "call", "title": "Bel 112", "value": "tel:112", "channelData": { "urgent": true } }
            ]
          }
        }
        """;

    public const string Attachments = """
        {
          "type": "message", "attachmentLayout": "carousel",
          "attachments": [
            {
              "contentType": "application/vnd.microsoft.card.hero",
              "content": {
                "title": "Doorstroompunt", "images": [{ "url": "https://example.invalid/a.png", "alt": "een gebouw" }],
                "buttons": [{ "type": "openUrl", "title": "Bekijk", "value": "https://example.invalid/" }], "tap": {}
              }
            },
            {
              "contentType": "application/vnd.microsoft.card.adaptive",
              "content": { "type": "AdaptiveCard", "version": "1.5", "body": [{ "type": "TextBlock", "text": "hoi" }], "actions": [] }
            },
            {
              "contentType": "image/png", "contentUrl": "https://example.invalid/a.png", "name": "a.png",
              "thumbnailUrl": "https://example.invalid/klein.png"
            }
          ]
        }
        """;

    public const string HandoffInitiate = """
        {
          "type": "event", "name": "handoff.initiate", "id": "8f6f1d1e", "timestamp": "2026-11-21T10:00:00.0000000Z",
          "from": { "id": "dl_u1" }, "conversation": { "id": "abc" }, "channelId": "directline",
          "serviceUrl": "https://example.invalid/connector", "replyToId": "abc|0000004",
          "relatesTo": {
            "channelId": "directline", "conversation": { "id": "abc" }, "user": { "id": "dl_u1" },
            "bot": { "id": "youthbot", "role": "bot" }, "activityId": "abc|0000004", "serviceUrl": "https://example.invalid/connector", "locale": "nl-NL"
          },
          "value": { "skill": "doorstroomcoach", "reason": "user-request" },
          "attachments": [
            {
              "contentType": "application/json", "name": "Transcript",
              "content": { "activities": [{ "type": "message", "text": "mens" }] }
            }
          ]
        }
        """;

    public const string HandoffStatus = """
        {
          "type": "event", "name": "handoff.status", "conversation": { "id": "abc" },
          "value": { "state": "accepted", "message": "Anna leest mee" }
        }
        """;

    public const string MembersJoined = """
        {
          "type": "conversationUpdate", "conversation": { "id": "abc", "name": "chat", "isGroup": false },
          "membersAdded": [{ "id": "youthbot", "role": "bot" }, { "id": "dl_u1", "role": "user" }], "membersRemoved": []
        }
        """;

    public static TheoryData<string> All =>
        [MessageOfDirectLine, SuggestedActions, Attachments, HandoffInitiate, HandoffStatus, MembersJoined];
}
