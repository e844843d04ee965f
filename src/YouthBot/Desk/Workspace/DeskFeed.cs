using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// What an open desk hears: <c>desk</c> with everything that stands on it, whenever that changes; <c>message</c> for what is said in the
/// coach's own conversations; <c>joined</c> where a coach has come into one; <c>typing</c> when somebody writes in one of them; <c>still</c>
/// when there is nothing, so that a line that went dead is known; <c>over</c> when the session with which it was opened is over. It watches
/// first and reads then, from storage; only who is writing stands nowhere.
/// </summary>
internal sealed class DeskFeed(
    DeskLine line,
    DeskReading reading,
    DeskStore store,
    IDeskDatabase database,
    DeskSessions sessions,
    AuditLog audit,
    LiveSigns signs,
    TimeProvider time)
{
    /// <summary>Proxies close a line that is silent for a minute; a page answers it with a sign of life, and without one for a minute nobody is there.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>The net under the hints.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const int Batch = 100;

    /// <summary>WhatsApp keeps what it could not bring for days: from this on the coach sees when it was written.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>Ends when the coach leaves, the host stops, the session is ended, or at <paramref name="until"/>.</summary>
    /// <param name="person">Whose desk.</param>
    /// <param name="session">Their session.</param>
    /// <param name="until">When the session is over, as its cookie said. Whoever did something meanwhile has a newer one, and opens it again.</param>
    /// <param name="cursor">What was heard before.</param>
    /// <param name="stopping">The host stops.</param>
    /// <param name="cancellation">The coach leaves.</param>
    public async IAsyncEnumerable<SseItem<string>> ReadAsync(
        DeskPerson person,
        ClaimsPrincipal session,
        DateTimeOffset until,
        DeskCursor cursor,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellation);
        using var subscription = line.Subscribe([.. person.Regions]);
        string? told = null;
        long? alive = null;
        HashSet<ConversationId> opened = [];
        Dictionary<ConversationId, DateTimeOffset> typed = [];
        while (!ended.IsCancellationRequested && time.GetUtcNow() < until)
        {
            if (alive is null || time.GetElapsedTime(alive.Value) >= KeepAlive)
            {
                if (!await sessions.IsAliveAsync(session, CancellationToken.None)) yield break;
                // only the first time: a line that stands open says nothing of a laptop that sleeps, so the page says itself that it is there
                if (alive is null)
                {
                    if (!await database.SeeAsync(person.Id, time.GetUtcNow(), CancellationToken.None)) yield break;
                    foreach (var region in person.Regions) line.Hint(region);
                }

                alive = time.GetTimestamp();
                yield return Item("still", "{}", cursor);
            }

            if (await reading.ViewAsync(person) is not { } view) yield break;
            var desk = await reading.ReadAsync(view, CancellationToken.None);
            ConversationId[] own = [.. desk.Chats.Select(chat => ConversationId.Parse(chat.Id))];
            cursor = cursor.Keep(own);
            subscription.Holds(own);
            var json = JsonSerializer.Serialize(desk, WorkspaceJson.Default.Desk);
            if (json != told)
            {
                told = json;
                yield return Item("desk", json, cursor);
            }

            opened.IntersectWith(own);
            foreach (var (chat, shown) in own.Zip(desk.Chats))
            {
                // what was taken back there is brought again when it is shared again
                if (shown.Before > 0) cursor = cursor.Part(chat);
                // once while it is theirs and this line is open: what cannot be written down is not shown
                if (opened.Add(chat)) await audit.WriteAsync(person.Id, AuditCode.ConversationRead, chat, CancellationToken.None);
                while (await ReadMoreAsync(chat, person.Id, cursor) is { } more)
                {
                    foreach (var said in more.Said)
                    {
                        cursor = cursor.At(chat, said.Sequence, more.Facts.Sharing is Sharing.All);
                        if (MessageOf(chat, said) is { } message)
                            yield return Item("message", JsonSerializer.Serialize(message, WorkspaceJson.Default.ChatMessage), cursor);
                        else if (HandoffWire.IsAccepted(said.Activity))
                        {
                            var joined = new Joined(chat.ToString(), said.Sequence);
                            yield return Item("joined", JsonSerializer.Serialize(joined, WorkspaceJson.Default.Joined), cursor);
                        }
                    }
                }

                if (signs.Youth(chat) is { } typing && typed.GetValueOrDefault(chat) < typing.At)
                {
                    typed[chat] = typing.At;
                    yield return Item("typing", JsonSerializer.Serialize(new Typing(chat.ToString()), WorkspaceJson.Default.Typing), cursor);
                }
            }

            await WaitAsync(subscription, ended.Token);
        }

        if (!ended.IsCancellationRequested) yield return Item("over", "{}", cursor);
    }

    /// <summary>As the workspace shows it; null for what is no message.</summary>
    public static ChatMessage? MessageOf(ConversationId chat, Said said)
    {
        var activity = said.Activity;
        if (activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text }) return null;
        var kind = YouthBotData.Of(activity)?.Kind;
        var from = activity.From?.Role is "user" ? "youth" : kind is ReplyKinds.Coach ? "coach" : "bot";
        return new ChatMessage(
            chat.ToString(),
            said.Sequence,
            activity.Timestamp,
            from,
            from is "coach" ? activity.From?.Name : null,
            text,
            activity.TextFormat is "markdown" && from is not "youth",
            from is "youth" ? null : kind)
        {
            SentAt = from is "youth" && said.SentAt is { } sent && activity.Timestamp - sent >= Late ? sent : null,
        };
    }

    /// <summary>The next things that were said; null when everything was read, or the conversation is not theirs any more.</summary>
    private async Task<ForCoach?> ReadMoreAsync(ConversationId chat, string coach, DeskCursor cursor)
    {
        var after = cursor.After(chat, whole: false);
        if (await store.ReadForCoachAsync(chat, coach, after, Batch, CancellationToken.None) is not { } read) return null;
        // everything was shared since: what was skipped comes now
        var whole = cursor.After(chat, read.Facts.Sharing is Sharing.All);
        if (whole != after) read = await store.ReadForCoachAsync(chat, coach, whole, Batch, CancellationToken.None);
        return read is { Said.Count: > 0 } ? read : null;
    }

    private static async Task WaitAsync(DeskLine.Subscription subscription, CancellationToken ended)
    {
        try
        {
            await subscription.WaitAsync(Patience, ended);
        }
        catch (OperationCanceledException)
        {
            // the loop sees it
        }
    }

    private static SseItem<string> Item(string type, string data, DeskCursor cursor) => new(data, type) { EventId = cursor.ToString() };
}
