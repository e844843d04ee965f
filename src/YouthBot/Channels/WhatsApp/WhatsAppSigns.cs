using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Channels.WhatsApp;

/// <summary>
/// “Read” and “is writing”, while the bot's answer is under way: it takes a moment, for there may be more of the same burst. A coach's chat gets
/// neither, because the bot cannot know what a human has read. It stands nowhere and is tried once: whatever becomes of it, the answer comes.
/// </summary>
internal sealed partial class WhatsAppSigns(WhatsAppStore store, GraphClient graph, ILogger<WhatsAppSigns> log) : IDisposable
{
    /// <summary>Under way at the same time; when it is busier than that, the answers need the line.</summary>
    private const int Room = 16;

    private readonly SemaphoreSlim room = new(Room, Room);

    public void Dispose() => room.Dispose();

    /// <summary>Somebody's message was taken in.</summary>
    /// <param name="number">By which number.</param>
    /// <param name="conversation">Where.</param>
    /// <param name="messageId">WhatsApp's id of it, which is kept nowhere.</param>
    public void Taken(WhatsAppNumber number, ConversationId conversation, string messageId)
    {
        if (room.Wait(0)) _ = SendAsync(number, conversation, messageId);
    }

    private async Task SendAsync(WhatsAppNumber number, ConversationId conversation, string messageId)
    {
        try
        {
            if (await store.BotAnswersAsync(conversation, CancellationToken.None)) await graph.SendAsync(number, OutboundJson.Reading(messageId), attempts: 0);
        }
        catch (Exception error)
        {
            LogFailed(error.GetType().Name, error.StackTrace);
        }
        finally
        {
            room.Release();
        }
    }

    [LoggerMessage(EventId = 2131, Level = LogLevel.Error, Message = "WhatsApp: a sign of reading failed: {Kind} {Place}")]
    private partial void LogFailed(string kind, string? place);
}
