namespace YouthBot.Benchmarks.Load;

/// <summary>An open stream beside which somebody else posts; as many of them as there are people with the page open.</summary>
internal sealed class Listener(Begun conversation, StreamLine stream) : IDisposable
{
    private static readonly TimeProvider Time = TimeProvider.System;

    /// <summary>Begins a conversation and opens its stream, past the bot's first words.</summary>
    public static async Task<Listener> OpenAsync(HttpLine line, int port)
    {
        var conversation = await Begun.BeginAsync(line, port);
        var stream = await StreamLine.OpenAsync(conversation.StreamUrl);
        while (!Answer.IsFromBot((await stream.ReadAsync()).Span))
        {
        }

        return new Listener(conversation, stream);
    }

    /// <summary>Posts one message; how long until the stream shows the message itself, and then the answer, in ms.</summary>
    public async Task<(double Message, double Answer)> TakeTurnAsync(HttpLine line, int port, int number)
    {
        var request = Requests.Say(conversation, port, Requests.Questions[number % Requests.Questions.Length], $"stream{number}");
        var begun = Time.GetTimestamp();
        var posted = line.SendAsync(request).AsTask();
        double? message = null;
        while (true)
        {
            var frame = await stream.ReadAsync();
            if (frame.Length == 0) continue;
            message ??= Time.GetElapsedTime(begun).TotalMilliseconds;
            if (Answer.IsTo((await posted).Span, frame.Span)) return (message.Value, Time.GetElapsedTime(begun).TotalMilliseconds);
        }
    }

    public void Dispose() => stream.Dispose();
}
