using System.Text.Json.Serialization;
using YouthBot.Alerts;
using YouthBot.Channels.Connector;
using YouthBot.Channels.WhatsApp;
using YouthBot.Content;
using YouthBot.Dialogs.Content;

namespace YouthBot.Health;

/// <summary>For the administrator's watchdog: is it alive, and can it work.</summary>
internal static partial class HealthModule
{
    public static void AddHealth(this IHostApplicationBuilder builder) => builder.Services.AddSingleton<StorageProbe>();

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Text("alive"));
        app.MapGet("/health/ready", ReadyAsync);
    }

    /// <summary>
    /// 503 when messages cannot be taken. Content that was edited wrongly is no reason to take the service down: it goes on with the old
    /// content, and says why. Nor are alerts that do not arrive, safety that nobody has looked at in time, or messages that only a later version
    /// can send, but it must not go unseen.
    /// </summary>
    private static async Task<IResult> ReadyAsync(
        LiveContent content,
        StorageProbe probe,
        AlertRelay alerts,
        WhatsAppTrouble whatsApp,
        ConnectorTrouble connector,
        CancellationToken cancellation)
    {
        var storage = await probe.AskAsync(cancellation);
        ContentProblem[] problems = [.. content.Problems, .. content.Current.SafetyOverdue];
        string[] failing = [.. alerts.Failing];
        IReadOnlyList<string> sending = storage.IsWell ? await whatsApp.ReadAsync(cancellation) : [];
        var answering = connector.Read();
        var isWell = problems.Length + failing.Length + sending.Count + answering.Count + storage.OutboxUnknown == 0;
        return TypedResults.Json(
            new Readiness(
                !storage.IsWell ? "unavailable" : isWell ? "ready" : "degraded",
                storage.Outcome,
                content.Current.Version,
                [.. problems.Select(problem => problem.ToString())],
                failing,
                sending,
                answering,
                storage.OutboxUnknown),
            HealthJson.Default.Readiness,
            statusCode: storage.IsWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>The body of <c>/health/ready</c>.</summary>
    /// <param name="Status">ready, degraded or unavailable.</param>
    /// <param name="Storage">ok, or the kind of failure of a write.</param>
    /// <param name="Content">Version of the content in use.</param>
    /// <param name="ContentProblems">Why the content on disk is not in use, and which safety categories must be looked at again.</param>
    /// <param name="AlertsFailing">Channels of alerts whose last try failed, and how.</param>
    /// <param name="WhatsApp">What does not go out by WhatsApp, and why.</param>
    /// <param name="Connector">What does not go out by the Bot Connector, and why.</param>
    /// <param name="OutboxUnknown">How many messages wait for a version that knows what they are, such as after a later one was taken back.</param>
    internal sealed record Readiness(
        string Status,
        string Storage,
        string Content,
        IReadOnlyList<string> ContentProblems,
        IReadOnlyList<string> AlertsFailing,
        IReadOnlyList<string> WhatsApp,
        IReadOnlyList<string> Connector,
        int OutboxUnknown);

    [JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Readiness))]
    private sealed partial class HealthJson : JsonSerializerContext;
}
