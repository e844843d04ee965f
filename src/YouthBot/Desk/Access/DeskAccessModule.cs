using Microsoft.AspNetCore.Antiforgery;
using YouthBot.Desk.Access.Oidc;
using YouthBot.Limits;

namespace YouthBot.Desk.Access;

/// <summary>Who may come to the desk: accounts, sessions, the audit.</summary>
internal static class DeskAccessModule
{
    private const int MaximumBytes = 16 * 1024;

    public static void AddDeskAccess(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        var development = builder.Environment.IsDevelopment();
        services.AddOptions<DeskOptions>()
            .Validate(desk => desk.SecondFactor || development, "Desk:SecondFactor can be false in Development only.");
        builder.AddDeskAccounts();
        services.Configure<AntiforgeryOptions>(antiforgery => antiforgery.HeaderName = DeskDoor.TokenHeader);
        services.AddAuthorization(DeskPolicies.Add);
        services.AddSingleton<DeskSessions>();
        services.AddSingleton<ManageAccounts>();
        DeskAuthentication.Add(builder);
        OidcModule.Add(builder);
        if (development) services.AddHostedService<DemoCoach>();
    }

    /// <summary>The accounts alone, for the command line.</summary>
    public static void AddDeskAccounts(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<DeskOptions>().BindConfiguration("Desk").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<AuditLog>();
        builder.Services.AddSingleton<DeskAccounts>();
    }

    /// <summary>Before every other door: who is signed in is known from here on.</summary>
    public static void MapDeskAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();

        var form = new LargestBody(MaximumBytes);
        var open = app.MapOpenDesk();
        open.MapGet("/aanmelden", SignIn.Show);
        open.MapPost("/aanmelden", SignIn.TakeAsync).WithMetadata(form);
        open.MapGet("/oidc/{provider}", OidcSignIn.LeaveAsync);

        var recognised = app.MapDesk(DeskPolicies.Recognised);
        recognised.MapGet("/instellen", SetUp.ShowAsync);
        recognised.MapPost("/instellen", SetUp.TakeAsync).WithMetadata(form);
        recognised.MapPost("/afmelden", SignOut.HereAsync).WithMetadata(form);
        recognised.MapPost("/afmelden/overal", SignOut.EverywhereAsync).WithMetadata(form);

        var administers = app.MapDesk(DeskPolicies.Administers);
        administers.MapGet("/accounts", ManageAccounts.Show);
        administers.MapPost("/accounts", ManageAccounts.AddAsync).WithMetadata(form);
        administers.MapPost("/accounts/{id}/herstel", ManageAccounts.ResetAsync).WithMetadata(form);
        administers.MapPost("/accounts/{id}/sluiten", ManageAccounts.CloseAsync).WithMetadata(form);

        app.MapDesk(DeskPolicies.SignedIn).MapGet("/account", (HttpContext http) => DeskPage.Account(DeskPerson.Of(http.User)!));
    }
}
