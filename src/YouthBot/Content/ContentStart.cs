using System.Text.Json;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;

namespace YouthBot.Content;

/// <summary>
/// Waits for the content when the doors are open: who knocks meanwhile waits at <see cref="ContentModule.AwaitContent"/>, so that taking a first request in,
/// which must be compiled, and reading the content are done at the same time. Content that is invalid ends the start.
/// </summary>
internal sealed class ContentStart(LiveContent content) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        Rehearse();
        return content.First.WaitAsync(cancellationToken);
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>How a conversation is written and read is the largest thing that the first message would wait for (docs/performance.md).</summary>
    private static void Rehearse() => JsonSerializer.Deserialize(
        JsonSerializer.SerializeToUtf8Bytes(ChatMemory.Empty, StorageJson.Default.ChatMemory), StorageJson.Default.ChatMemory);
}
