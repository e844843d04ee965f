using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using YouthBot.Desk.Access;
using YouthBot.Handoff;
using YouthBot.Storage;
using Command = System.CommandLine.Command;

namespace YouthBot.Commands;

/// <summary>
/// <c>quarantine</c>: what Meta signed and nobody could read, to find out why. The list says nothing of what stands in it; opening a piece is
/// written down first, for somebody's words may be in it.
/// </summary>
internal static class QuarantineCommand
{
    public static Command Create()
    {
        var show = new Option<Guid?>("--show")
        {
            Description = "Print one piece as it came in. That it was opened is written down: 'coach audit'.",
            CustomParser = argument => Guid.TryParseExact(argument.Tokens[0].Value, "N", out var id) ? id : Wrong(argument),
        };
        var command = new Command("quarantine", "List what WhatsApp delivered and could not be read, as JSON lines; it is kept for a week.") { show };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(show), cancellation));
        return command;
    }

    /// <summary>The list, or one piece of it; 1 when there is no such piece.</summary>
    internal static async Task<int> WriteAsync(IServiceProvider services, Guid? show, TextWriter output, CancellationToken cancellation)
    {
        var kept = await services.GetRequiredService<WhatsAppStore>().ReadQuarantineAsync(cancellation);
        if (show is not { } id)
        {
            foreach (var piece in kept)
                await output.WriteLineAsync(JsonSerializer.Serialize(
                    new QuarantineLine(piece.Id.ToString("N"), piece.At, piece.At + WhatsAppStore.Quarantine, piece.Body.Length), JsonSerializerOptions.Web));
            return 0;
        }

        if (kept.FirstOrDefault(piece => piece.Id == id) is not { Body: { } body }) return 1;
        await services.GetRequiredService<AuditLog>().WriteAsync(account: null, AuditCode.QuarantineRead, new ConversationId(id), cancellation);
        await output.WriteLineAsync(System.Text.Encoding.UTF8.GetString(body));
        return 0;
    }

    private static async Task<int> RunAsync(Guid? show, CancellationToken cancellation)
    {
        try
        {
            var builder = HostSetup.Create([]);
            builder.AddStorage();
            builder.AddDeskAccounts();
            await using var host = builder.Build();
            await host.Services.GetRequiredService<IKeyDatabase>().MigrateAsync(cancellation);
            await host.Services.GetRequiredService<IConversationDatabase>().MigrateAsync(cancellation);
            if (await WriteAsync(host.Services, show, Console.Out, cancellation) is 0) return 0;
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"There is no piece {show:N}, or not any more."));
            return 1;
        }
        catch (Exception error) when (HostSetup.IsForTheAdministrator(error))
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }

    private static Guid? Wrong(System.CommandLine.Parsing.ArgumentResult argument)
    {
        argument.AddError("--show wants an id of the list.");
        return null;
    }
}
