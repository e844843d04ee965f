namespace YouthBot.Benchmarks.Load;

/// <summary>Somebody who says something and waits for the answer.</summary>
internal interface ITalker : IDisposable
{
    /// <summary>One message, until it is answered.</summary>
    Task TakeTurnAsync();
}
