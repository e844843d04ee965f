using System.Globalization;
using YouthBot.Handoff;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What the desk must know of somebody on WhatsApp.</summary>
internal static class SqliteWhatsAppReach
{
    /// <summary>How many of the last messages are looked at.</summary>
    private const int Most = 50;

    private const string Reason = "whatsapp-";

    /// <summary>From least to most far; a part in doubt is worse than one under way, for nobody sends it again.</summary>
    private static readonly DeliveryState[] Order =
    [
        DeliveryState.Failed, DeliveryState.Unknown, DeliveryState.Sending, DeliveryState.Accepted, DeliveryState.Sent, DeliveryState.Delivered,
        DeliveryState.Read,
    ];

    private static readonly string Rank = string.Join(
        ' ', Order.Select((state, i) => string.Create(CultureInfo.InvariantCulture, $"WHEN '{state.ToString().ToLowerInvariant()}' THEN {i}")));

    public static WhatsAppReachRow? Read(SqliteSession session, ConversationId conversation)
    {
        var id = conversation.ToString();
        using var row = session.Command(
            """
            SELECT p.last_inbound_at, c.stopped_at IS NOT NULL FROM whatsapp_person p JOIN conversation c ON c.id = p.conversation_id
            WHERE p.conversation_id = @id
            """,
            ("@id", id)).ExecuteReader();
        if (!row.Read()) return null;
        var (lastInbound, stopped) = (Moment(row.GetInt64(0)), row.GetBoolean(1));
        row.Close();
        return new WhatsAppReachRow(lastInbound, stopped, Sent(session, id));
    }

    private static List<WhatsAppDeliveryRow> Sent(SqliteSession session, string id)
    {
        using var row = session.Command(
            $"""
            SELECT o.message_id, m.seq, m.body, o.state, o.reason,
                   (SELECT MIN(CASE s.state {Rank} END) FROM whatsapp_send s WHERE s.message_id = o.message_id AND s.part >= 0),
                   CASE invited.state {Rank} END, invited.code
            FROM outbox o JOIN message m ON m.id = o.message_id
            LEFT JOIN whatsapp_send invited ON invited.message_id = o.message_id AND invited.part = {WhatsAppPartRow.Invitation}
            WHERE o.channel = 'whatsapp' AND o.conversation_id = @id AND o.state <> 'dropped'
              AND (o.purpose IN ('coach', 'safety') OR o.state = 'failed')
            ORDER BY o.id DESC LIMIT {Most}
            """,
            ("@id", id)).ExecuteReader();
        var sent = new List<WhatsAppDeliveryRow>();
        while (row.Read())
        {
            sent.Add(new WhatsAppDeliveryRow(
                Guid.ParseExact(row.GetString(0), "N"),
                row.IsDBNull(1) ? null : row.GetInt64(1),
                row.GetFieldValue<byte[]>(2),
                row.GetString(3),
                row.IsDBNull(4) ? null : CodeIn(row.GetString(4)),
                row.IsDBNull(5) ? null : Order[row.GetInt32(5)])
            {
                Invitation = row.IsDBNull(6) ? null : Order[row.GetInt32(6)],
                InvitationCode = row.IsDBNull(7) ? null : row.GetInt32(7),
            });
        }

        return sent;
    }

    private static int? CodeIn(string reason) =>
        reason.StartsWith(Reason, StringComparison.Ordinal) && int.TryParse(reason.AsSpan(Reason.Length), CultureInfo.InvariantCulture, out var code)
            ? code
            : null;
}
