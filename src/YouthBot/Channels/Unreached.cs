namespace YouthBot.Channels;

/// <summary>What broke a request, as far as it matters for sending again.</summary>
internal static class Unreached
{
    /// <summary>Whether no connection was ever made: then nothing can have arrived.</summary>
    /// <param name="error">What broke it.</param>
    /// <param name="patience">What ends the waiting for the whole request.</param>
    public static bool Is(Exception error, CancellationToken patience) => error switch
    {
        HttpRequestException http => http.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
        // a connection that took too long to make comes as a cancellation that nobody asked for
        OperationCanceledException { InnerException: TimeoutException } => !patience.IsCancellationRequested,
        _ => false,
    };
}
