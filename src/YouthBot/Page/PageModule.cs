using YouthBot.Limits;

namespace YouthBot.Page;

/// <summary>
/// The chat as a page: the first thing that anybody sees. With JavaScript the live chat takes it over; without, it works as it is, also on
/// an old phone or a school's network that stops everything else.
/// </summary>
internal static class PageModule
{
    public static void AddPage(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<PageOptions>().BindConfiguration("Page").ValidateDataAnnotations().ValidateOnStart();
        services.AddRazorComponents();
        // only files that are the same for everybody: a page that repeats what somebody wrote is not compressed, because its length would tell
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        });
        services.AddSingleton<ClientFiles>();
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<Theme>();
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
        // asked for now, so that a theme that is not there ends the start
        var theme = app.Services.GetRequiredService<Theme>();
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file =>
            {
                file.Context.Response.Headers.CacheControl = ClientFiles.CacheControl(file.Context.Request.Path);
                file.Context.Response.Headers.XContentTypeOptions = "nosniff";
            },
        });
        if (LauncherScript.Of(theme, app.Environment) is { } launcher) app.MapGet(LauncherScript.Path, launcher.Handle);
        var page = app.MapGroup("").AddEndpointFilter(PageHeaders.AddAsync);
        page.MapGet("/", ShowChat.HandleAsync);
        page.MapPost("/", SendMessage.HandleAsync).WithMetadata(new LargestBody(PageForm.MaximumBytes));
        page.MapGet("/wis", EraseConversation.AskAsync);
        page.MapPost("/wis", EraseConversation.EraseAsync).WithMetadata(new LargestBody(PageForm.MaximumBytes));
        page.MapPost("/weg", LeaveQuickly.Handle);
        page.MapPost("/overnemen", HandOver.Handle);
    }
}
