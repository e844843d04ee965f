using YouthBot.Desk.Access;

namespace YouthBot.Desk.Workspace;

/// <summary>Where coaches talk: the queue, their conversations, and what they can do in them.</summary>
internal static class WorkspaceModule
{
    public static void AddWorkspace(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<RegionDesks>();
        services.AddSingleton<DeskReading>();
        services.AddSingleton<DeskFeed>();
    }

    public static void MapWorkspace(this WebApplication app)
    {
        var desk = app.MapDesk(DeskPolicies.Helps);
        desk.MapGet("", ShowWorkspace.HandleAsync);
        desk.MapGet("/feed", ReadDesk.FeedAsync).WithMetadata(new ByItself());
        desk.MapPost("/here", ReadDesk.HereAsync).WithMetadata(new ByItself());
        desk.MapGet("/queue", ReadDesk.QueueAsync);
        desk.MapGet("/chats/{id}", ReadDesk.ChatAsync);
        desk.MapPost("/next", ClaimNext.HandleAsync);
        desk.MapPost("/away", Away.HandleAsync);
        app.MapDesk(DeskPolicies.Coordinates).MapGet("/team", ShowTeam.HandleAsync);
        ChatCommands.Map(desk);
        desk.MapPost("/chats/{id}/typing", Signs.TypingAsync);
        desk.MapPost("/chats/{id}/seen", Signs.SeenAsync).WithMetadata(new ByItself());
        desk.MapPost("/chats/{id}/contact", ReadDesk.ContactAsync);
        desk.MapPost("/chats/{id}/note", DeskNotes.AddAsync);
        desk.MapPost("/chats/{id}/tags", DeskNotes.TagAsync);
        desk.MapPost("/chats/{id}/followed-up", DeskNotes.FollowedUpAsync);
    }
}
