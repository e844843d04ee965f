using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using YouthBot.Desk.Access;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage.Rows;
using YouthBot.Storage.Sqlite;

namespace YouthBot.EndToEnd.Desk;

/// <summary>
/// A coach with an account and a session, made on the data of a running server: what signing in at a provider leaves in the browser.
/// AccessTests are about the door itself.
/// </summary>
internal static class DeskSession
{
    private const string Stamp = "stamp";

    /// <summary>The value of the session's cookie.</summary>
    /// <param name="data">The folder of the server's data; its keys are made with its first page.</param>
    /// <param name="coaches">Who they are.</param>
    public static Task<IReadOnlyList<string>> BeginAsync(string data, params IReadOnlyList<Coach> coaches) => BeginAsync(data, "coach", coaches);

    /// <summary>The same for people of another role, or of more than one.</summary>
    public static async Task<IReadOnlyList<string>> BeginAsync(string data, string role, params IReadOnlyList<Coach> coaches)
    {
        await using (var database = new SqliteConversationDatabase($"Data Source={Path.Combine(data, "youthbot.db")}"))
        {
            foreach (var coach in coaches)
            {
                var profile = new CoachRow(coach, $"https://login.example|{coach.Id}", role);
                await database.Accounts.SaveAsync(new AccountRow(profile, School: null, new CredentialRow(Stamp)), opens: true, default);
            }
        }

        return [.. coaches.Select(coach => Format(data).Protect(Ticket(coach, TimeProvider.System)))];
    }

    /// <summary>The same for one person, perhaps of a school, with the clock of the server.</summary>
    public static async Task<string> BeginAsync(string data, string role, Coach person, string? school, TimeProvider time)
    {
        await using (var database = new SqliteConversationDatabase($"Data Source={Path.Combine(data, "youthbot.db")}"))
        {
            var profile = new CoachRow(person, $"https://login.example|{person.Id}", role);
            await database.Accounts.SaveAsync(new AccountRow(profile, school, new CredentialRow(Stamp)), opens: true, default);
        }

        return Format(data).Protect(Ticket(person, time));
    }

    private static TicketDataFormat Format(string data)
    {
        var protector = DataProtectionProvider
            .Create(new DirectoryInfo(Path.Combine(data, "ring")), builder => builder.SetApplicationName("YouthBot"))
            .CreateProtector("Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationMiddleware", DeskAuthentication.Scheme, "v2");
        return new TicketDataFormat(protector);
    }

    private static AuthenticationTicket Ticket(Coach coach, TimeProvider time)
    {
        var identity = new ClaimsIdentity([new(DeskClaims.Account, coach.Id), new(DeskClaims.Stamp, Stamp)], DeskAuthentication.Scheme);
        var begun = new AuthenticationProperties
        {
            Items = { ["begun"] = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) },
        };
        return new AuthenticationTicket(new ClaimsPrincipal(identity), begun, DeskAuthentication.Scheme);
    }
}
