using YouthBot;
using YouthBot.Alerts;
using YouthBot.Channels.Connector;
using YouthBot.Channels.DirectLine;
using YouthBot.Channels.WhatsApp;
using YouthBot.Chat;
using YouthBot.Commands;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Archive;
using YouthBot.Desk.Workspace;
using YouthBot.Health;
using YouthBot.Limits;
using YouthBot.Page;
using YouthBot.Plans;
using YouthBot.Storage;

if (CommandLine.Handles(args)) return await CommandLine.RunAsync(args);

try
{
    var builder = HostSetup.Create(args);
    builder.AddContent();
    builder.AddStorage();
    builder.AddConversations();
    builder.AddAlerts();
    builder.AddLimits();
    builder.AddConnector();
    builder.AddDirectLine();
    builder.AddWhatsApp();
    builder.AddPage();
    builder.AddPlans();
    builder.AddDeskAccess();
    builder.AddWorkspace();
    builder.AddArchive();
    builder.AddHealth();

    var app = builder.Build();
    app.UseFailureAnswers();
    app.UseWebSockets();
    app.UseCors();
    app.MapDeskAccess();
    app.MapConnector();
    app.MapDirectLine();
    app.MapWhatsApp();
    app.MapChat();
    app.MapPage();
    app.MapPlans();
    app.MapWorkspace();
    app.MapArchive();
    app.MapHealth();
    await app.RunAsync();
    return 0;
}
catch (Exception error) when (HostSetup.IsForTheAdministrator(error))
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
