namespace YouthBot.Benchmarks.Load;

/// <summary>Posts to a server that answers in the response.</summary>
internal sealed class EchoTalker(HttpLine line, int port) : ITalker
{
    private readonly byte[] request = Requests.Echo(port, Requests.Questions[0]);

    public static async Task<ITalker> OpenAsync(int port) => new EchoTalker(await HttpLine.OpenAsync(port), port);

    public async Task TakeTurnAsync() => await line.SendAsync(request);

    public void Dispose() => line.Dispose();
}
