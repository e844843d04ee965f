using System.Globalization;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// An error in the protocol's form: <c>{"error":{"code":…,"message":…}}</c>. Codes are stable, messages are not; neither repeats what was
/// sent.
/// </summary>
internal sealed class DirectLineError : IResult
{
    private readonly int status;
    private readonly TimeSpan? retryAfter;

    private DirectLineError(int status, string code, string message, TimeSpan? retryAfter = null)
    {
        this.status = status;
        this.retryAfter = retryAfter;
        Body = new ErrorBody(new ErrorDetail(code, message));
    }

    public static DirectLineError MissingAuthorization { get; } =
        new(StatusCodes.Status401Unauthorized, "Unauthorized", "An Authorization header of the form 'Bearer <token>' is needed.");

    public static DirectLineError InvalidToken { get; } =
        new(StatusCodes.Status403Forbidden, "BadArgument", "This token is not valid here.");

    public static DirectLineError TokenExpired { get; } =
        new(StatusCodes.Status403Forbidden, "TokenExpired", "This token has expired.");

    public static DirectLineError OtherConversation { get; } =
        new(StatusCodes.Status403Forbidden, "NotAllowed", "This token belongs to another conversation.");

    public static DirectLineError NotAllowed { get; } =
        new(StatusCodes.Status403Forbidden, "NotAllowed", "This is not allowed from here.");

    public static DirectLineError NoSecret { get; } =
        new(StatusCodes.Status403Forbidden, "NotAllowed", "This door is closed: DirectLine:Secret is not configured.");

    public static DirectLineError ConversationNotFound { get; } =
        new(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation, or not any more.");

    public static DirectLineError PlanNotFound { get; } =
        new(StatusCodes.Status404NotFound, "PlanNotFound", "This link opens nothing, or nothing any more.");

    public static DirectLineError ServerError { get; } =
        new(StatusCodes.Status500InternalServerError, "ServiceError", "Something went wrong here; try again.");

    public static DirectLineError TooLarge { get; } =
        new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"A body may have at most {ActivityBody.MaximumBytes} bytes.");

    /// <summary>The text is for the person who tried to send the file, in case their client shows it; the bot says it in the chat as well.</summary>
    public static DirectLineError UploadsRefused(string kindText) =>
        new(StatusCodes.Status415UnsupportedMediaType, "UploadsNotSupported", kindText);

    private ErrorBody Body { get; }

    public static DirectLineError BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static DirectLineError MissingProperty(string name) =>
        new(StatusCodes.Status400BadRequest, "MissingProperty", $"The property '{name}' is missing.");

    public static DirectLineError TooManyRequests(TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests; wait a moment.", retryAfter);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = status;
        if (retryAfter is { } wait)
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return httpContext.Response.WriteAsJsonAsync(Body, DirectLineJson.Default.ErrorBody);
    }
}
