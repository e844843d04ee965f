using System.Buffers;
using System.Text;
using System.Text.Json;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// An <see cref="ActivitySet"/> of what stands in the feed. What is stored is the JSON of the protocol already, so it is sent on without being read and
/// written once more (docs/performance.md); only what its place in the feed says is put behind it.
/// </summary>
internal static class FeedFrame
{
    public static byte[] Of(ConversationId conversation, IReadOnlyList<SaidAsStored> said)
    {
        var frame = new ArrayBufferWriter<byte>(1024);
        frame.Write("{\"activities\":["u8);
        foreach (var one in said)
        {
            if (frame.WrittenSpan[^1] is (byte)'}') frame.Write(","u8);
            var place = new Activity { Id = ActivityId.Of(conversation, one.Sequence), Timestamp = one.At };
            // without the brace at its end and the one at the beginning of what follows
            frame.Write(one.Json.Span[..^1]);
            frame.Write(","u8);
            frame.Write(JsonSerializer.SerializeToUtf8Bytes(place, DirectLineJson.Default.Activity).AsSpan(1));
        }

        frame.Write("],\"watermark\":\""u8);
        frame.Write(Encoding.ASCII.GetBytes(Watermark.Write(said[^1].Sequence)));
        frame.Write("\"}"u8);
        return frame.WrittenSpan.ToArray();
    }
}
