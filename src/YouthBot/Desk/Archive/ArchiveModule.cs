using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using YouthBot.Desk.Access;
using YouthBot.Desk.Archive.Components;
using YouthBot.Handoff;
using YouthBot.Limits;

namespace YouthBot.Desk.Archive;

/// <summary>
/// <c>/desk/archief</c>: a coach finds the conversations that they closed. One asks with a form and not with an address: what somebody looks
/// for stands in no history and in no log.
/// </summary>
internal static class ArchiveModule
{
    public const string Path = DeskAuthentication.ArchivePath;

    private const int MaximumBytes = 16 * 1024;

    public static void AddArchive(this IHostApplicationBuilder builder) => builder.Services.AddSingleton<Archive>();

    public static void MapArchive(this IEndpointRouteBuilder app)
    {
        var desk = app.MapDesk(DeskPolicies.Helps);
        desk.MapGet("/archief", (HttpContext http, Archive archive) => FindAsync(http, archive, new ArchiveQuestion()));
        desk.MapPost("/archief", async (HttpContext http, Archive archive) => http.Request.HasFormContentType
            ? await FindAsync(http, archive, ArchiveQuestion.Read(await http.Request.ReadFormAsync(http.RequestAborted)))
            : TypedResults.BadRequest()).WithMetadata(new LargestBody(MaximumBytes));
        desk.MapGet("/archief/{id}", OpenAsync);
    }

    private static async Task<IResult> FindAsync(HttpContext http, Archive archive, ArchiveQuestion asked)
    {
        if (DeskPerson.Of(http.User) is not { } person) return TypedResults.NotFound();
        var found = await archive.FindAsync(person, asked, http.RequestAborted);
        return Page<ArchivePage>(nameof(ArchivePage.View), new ArchiveView(person, asked, found, archive.Tags));
    }

    private static async Task<IResult> OpenAsync(HttpContext http, string id, Archive archive)
    {
        if (DeskPerson.Of(http.User) is not { } person || !ConversationId.TryParse(id, out var conversation)
            || await archive.OpenAsync(person, conversation, http.RequestAborted) is not { } chat) return DeskPage.NotThere();
        return Page<ClosedChatPage>(nameof(ClosedChatPage.View), new ClosedChatView(person, chat, archive.Tags));
    }

    private static RazorComponentResult<TComponent> Page<TComponent>(string parameter, object value)
        where TComponent : IComponent => new(new Dictionary<string, object?>(StringComparer.Ordinal) { [parameter] = value });
}
