using Microsoft.AspNetCore.Mvc;

namespace YouthBot.Page;

/// <summary>
/// The chat as a page without JavaScript: the first thing that anybody sees, and what still works on an old phone or a school's network that
/// stops everything else.
/// </summary>
internal static class PageModule
{
    public static void AddPage(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<PageOptions>().BindConfiguration("Page").ValidateDataAnnotations().ValidateOnStart();
        services.AddRazorComponents();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = PageCookie.FormName;
            // frame-ancestors says it better
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<PageChat>();
        services.AddSingleton<SendMessage>();
    }

    public static void MapPage(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file =>
            {
                // asked again each time and answered with 304: a new version is seen at once
                file.Context.Response.Headers.CacheControl = "no-cache";
                file.Context.Response.Headers.XContentTypeOptions = "nosniff";
            },
        });
        var page = app.MapGroup("").AddEndpointFilter(PageHeaders.AddAsync);
        page.MapGet("/", ShowChat.HandleAsync);
        page.MapPost("/", SendMessage.HandleAsync).WithMetadata(new RequestSizeLimitAttribute(PageForm.MaximumBytes));
        page.MapGet("/wis", EraseConversation.AskAsync);
        page.MapPost("/wis", EraseConversation.EraseAsync).WithMetadata(new RequestSizeLimitAttribute(PageForm.MaximumBytes));
        page.MapPost("/weg", LeaveQuickly.Handle);
    }
}
