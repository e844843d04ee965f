using Microsoft.AspNetCore.Antiforgery;

namespace YouthBot.Desk.Access;

/// <summary>Who may come to the desk: accounts, sessions, the audit.</summary>
internal static class DeskAccessModule
{
    public static void AddDeskAccess(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DeskOptions>().BindConfiguration("Desk").ValidateDataAnnotations().ValidateOnStart();
        services.Configure<AntiforgeryOptions>(antiforgery => antiforgery.HeaderName = DeskDoor.TokenHeader);
        services.AddAuthorization(DeskPolicies.Add);
        services.AddSingleton<AuditLog>();
        DeskAuthentication.Add(builder);
    }

    /// <summary>Before every other door: who is signed in is known from here on.</summary>
    public static void MapDeskAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }
}
