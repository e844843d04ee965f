namespace YouthBot.Content;

/// <summary>Waits for the content before the doors open; content that is invalid ends the start.</summary>
internal sealed class ContentStart(LiveContent content) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => content.First.WaitAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
