using System.Security.Cryptography;
using System.Text;
using YouthBot.Channels.DirectLine;
using YouthBot.Channels.WhatsApp.Wire;

namespace YouthBot.Channels.WhatsApp;

/// <summary>
/// Where Meta delivers. A 200 means: everything in it is on disk, and will be handled. Meta delivers again for a week what was not answered so,
/// also what nobody can read: that is put aside, and answered 200.
/// </summary>
internal static class Webhook
{
    /// <summary>Meta's own limit is 3 MB.</summary>
    private const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Meta asks whether the address is ours.</summary>
    public static IResult Verify(HttpRequest request, WhatsAppNumbers numbers)
    {
        if (numbers.All.Count == 0) return TypedResults.NotFound();
        var query = request.Query;
        return query["hub.mode"] == "subscribe" && numbers.All.Any(number => Same(number.VerifyToken, query["hub.verify_token"].ToString()))
            ? TypedResults.Text(query["hub.challenge"].ToString())
            : TypedResults.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Meta delivers.</summary>
    public static async Task<IResult> TakeAsync(HttpRequest request, WhatsAppNumbers numbers, WhatsAppDoor door)
    {
        if (numbers.All.Count == 0) return TypedResults.NotFound();
        if (await BoundedBody.ReadAsync(request, MaximumBytes) is not { } body)
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var signature = request.Headers[WebhookSignature.Header].ToString();
        string[] secrets =
        [
            .. numbers.All.Select(number => number.AppSecret).Distinct(StringComparer.Ordinal)
                .Where(secret => WebhookSignature.Holds(body.Span, signature, secret)),
        ];
        if (secrets.Length == 0) return TypedResults.StatusCode(StatusCodes.Status401Unauthorized);
        await door.TakeAsync(WebhookReader.Read(body), secrets);
        return TypedResults.Ok();
    }

    private static bool Same(string expected, string given) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(expected)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));
}
