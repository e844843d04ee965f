using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using YouthBot.Channels.Connector;
using YouthBot.Channels.DirectLine;
using YouthBot.Dialogs.Privacy;
using YouthBot.Page;

namespace YouthBot;

/// <summary>
/// The edge: what a bug or a broken disk looks like from outside. A program hears it in its protocol's form; a person gets their words back
/// and the numbers that matter. The exception itself is not logged, because its message may hold what somebody wrote.
/// </summary>
internal static partial class FailureAnswers
{
    public static void UseFailureAnswers(this WebApplication app) => app.UseExceptionHandler(new ExceptionHandlerOptions
    {
        ExceptionHandler = AnswerAsync,
        SuppressDiagnosticsCallback = _ => true,
    });

    private static async Task AnswerAsync(HttpContext http)
    {
        var failure = http.Features.GetRequiredFeature<IExceptionHandlerPathFeature>();
        LogFailed(
            http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FailureAnswers)),
            failure.Error.GetType().Name,
            failure.Error.StackTrace);
        var isProgram = failure.Path.StartsWith(DirectLineModule.Path, StringComparison.Ordinal)
            || failure.Path.StartsWith(ConnectorModule.Path, StringComparison.Ordinal)
            || failure.Path.StartsWith("/chat", StringComparison.Ordinal)
            || failure.Path.StartsWith("/health", StringComparison.Ordinal)
            || (failure.Path.StartsWith(PlanLink.Path, StringComparison.Ordinal) && !HttpMethods.IsGet(http.Request.Method));
        var answer = isProgram ? DirectLineError.ServerError : PageResult.Trouble(http, await DraftAsync(http));
        await answer.ExecuteAsync(http);
    }

    private static async Task<string> DraftAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return string.Empty;
        try
        {
            return (await http.Request.ReadFormAsync(http.RequestAborted))[PageForm.TextField].ToString();
        }
        catch (Exception error) when (error is IOException or InvalidDataException or BadHttpRequestException)
        {
            return string.Empty;
        }
    }

    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "A request failed: {Kind} {Place}")]
    private static partial void LogFailed(ILogger logger, string kind, string? place);
}
