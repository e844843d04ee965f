using System.Collections.Concurrent;
using YouthBot.Channels.Connector.Wire;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Channels.Connector;

/// <summary>
/// Answers that go back in the response of the request that brought the question (<c>expectReplies</c>). They stand on disk like every
/// other: when the response is lost, the same request later gets the same ones.
/// </summary>
internal sealed class InlineAnswers(ConnectorStore store, ConnectorRelay relay, LiveFeed feed, TimeProvider time) : IChannelWire
{
    /// <summary>A channel waits 15 seconds at most.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(14);

    /// <summary>How long a hint may be lost.</summary>
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<ConversationId, TaskCompletionSource<string>> farewells = new();

    /// <inheritdoc />
    public string Channel => ConnectorStore.Inline;

    /// <inheritdoc />
    public void Wake() => relay.Wake();

    /// <inheritdoc />
    public Task<Func<Task>> FarewellAsync(ConversationId conversation, string text, CancellationToken cancellation)
    {
        return Task.FromResult<Func<Task>>(SayAsync);

        Task SayAsync()
        {
            if (farewells.TryGetValue(conversation, out var waiting)) waiting.TrySetResult(text);
            return Task.CompletedTask;
        }
    }

    public static Activity Farewell(string text) =>
        new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain", From = Participants.Bot };

    /// <summary>Takes something, and waits for what is answered to it; null when that takes longer than a channel can wait.</summary>
    /// <param name="from">Who wants to hear it.</param>
    /// <param name="taken">What was taken in.</param>
    /// <param name="wake">Has its turn taken.</param>
    /// <param name="cancellation">The caller hangs up.</param>
    public async Task<IReadOnlyList<Activity>?> WaitAsync(
        ConnectorReference from, ConnectorTaken taken, Action wake, CancellationToken cancellation)
    {
        using var subscription = feed.Subscribe(taken.Conversation);
        var farewell = farewells.GetOrAdd(
            taken.Conversation, _ => new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            wake();
            var began = time.GetTimestamp();
            while (time.GetElapsedTime(began) < Patience)
            {
                if (farewell.Task.IsCompletedSuccessfully)
                    return [OutboundActivity.Of(new ConnectorSaid(Farewell(await farewell.Task), from, ReplyToId: null))!];
                if (await store.ReadAnswersAsync(taken, cancellation) is { } answers)
                    return [.. answers.Select(OutboundActivity.Of).OfType<Activity>()];
                await subscription.WaitAsync(Glance, cancellation);
            }

            return null;
        }
        finally
        {
            farewells.TryRemove(KeyValuePair.Create(taken.Conversation, farewell));
        }
    }
}
