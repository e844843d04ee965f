using YouthBot;
using YouthBot.Alerts;
using YouthBot.Channels.Connector;
using YouthBot.Channels.DirectLine;
using YouthBot.Channels.WhatsApp;
using YouthBot.Chat;
using YouthBot.CheckIns;
using YouthBot.Commands;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Archive;
using YouthBot.Desk.CheckIns;
using YouthBot.Desk.Workspace;
using YouthBot.Health;
using YouthBot.Limits;
using YouthBot.Moves;
using YouthBot.Page;
using YouthBot.Plans;
using YouthBot.Storage;

if (CommandLine.Handles(args)) return await CommandLine.RunAsync(args);

try
{
    var builder = HostSetup.Create(args);
    builder.AddStorage();
    builder.AddContent();
    builder.AddConversations();
    builder.AddAlerts();
    builder.AddLimits();
    builder.AddDirectLine();
    builder.AddWhatsApp();
    builder.AddConnector();
    builder.AddMoves();
    builder.AddCheckIns();
    builder.AddPage();
    builder.AddPlans();
    builder.AddDeskAccess();
    builder.AddWorkspace();
    builder.AddArchive();
    builder.AddCheckInDesk();
    builder.AddHealth();

    await using var app = builder.Build();
    app.ReadContent();
    app.UseFailureAnswers();
    app.AwaitContent();
    app.UseWebSockets();
    app.UseDirectLineCors();
    app.MapDeskAccess();
    app.MapDirectLine();
    app.MapWhatsApp();
    app.MapConnector();
    app.MapChat();
    app.MapMoves();
    app.MapPage();
    app.MapPlans();
    app.MapWorkspace();
    app.MapArchive();
    app.MapCheckInDesk();
    app.MapHealth();
    await app.ServeAsync();
    return 0;
}
catch (Exception error) when (HostSetup.IsForTheAdministrator(error))
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
