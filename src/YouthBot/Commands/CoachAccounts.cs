using YouthBot.Desk.Access;
using YouthBot.Storage;

namespace YouthBot.Commands;

/// <summary>What <c>coach</c> does, on the database that the server would use, also while it runs.</summary>
internal static class CoachAccounts
{
    private const string NoSuchLogin = "There is no account with this login.";

    public static Task<int> AddAsync(DeskAccount made, CancellationToken cancellation)
    {
        if (ContentForCommands.Load() is not { } content) return Task.FromResult(1);
        if (made.Problem([.. content.Regions.Keys]) is { } problem) return RefuseAsync(InWords(problem));
        return OnAccountsAsync(
            async host => await PrintAsync(await host.GetRequiredService<DeskAccounts>().AddAsync(made), InWords(AccountProblem.Taken)),
            cancellation);
    }

    public static Task<int> ListAsync(CancellationToken cancellation) => OnAccountsAsync(
        async host =>
        {
            foreach (var account in await host.GetRequiredService<IAccountDatabase>().ReadAllAsync(cancellation))
                Console.Out.WriteLine(CoachLine.Of(account).ToJson());
            return 0;
        },
        cancellation);

    public static Task<int> AuditAsync(CancellationToken cancellation) => OnAccountsAsync(
        async host =>
        {
            var database = host.GetRequiredService<IAccountDatabase>();
            var logins = (await database.ReadAllAsync(cancellation)).ToDictionary(account => account.Id, DeskAccounts.Shown, StringComparer.Ordinal);
            foreach (var line in await database.ReadAuditAsync(conversation: null, cancellation)) Console.Out.WriteLine(AuditLine.Of(line, logins).ToJson());
            return 0;
        },
        cancellation);

    public static Task<int> DisableAsync(string login, CancellationToken cancellation) => OnAccountsAsync(
        async host => await host.GetRequiredService<DeskAccounts>().DisableAsync(login) ? 0 : await RefuseAsync(NoSuchLogin),
        cancellation);

    public static Task<int> ResetAsync(string login, CancellationToken cancellation) => OnAccountsAsync(
        async host => await PrintAsync(await host.GetRequiredService<DeskAccounts>().ResetAsync(login), NoSuchLogin),
        cancellation);

    private static string InWords(AccountProblem problem) => problem switch
    {
        AccountProblem.Login => "The login must be 1 to 200 characters without spaces.",
        AccountProblem.Name => "The name must be 1 to 50 characters.",
        AccountProblem.NoRole => "Somebody at the desk has at least one role.",
        AccountProblem.UnknownRegion => "There is no such region: its id is the name of a file in content/regions.",
        AccountProblem.NoRegion => "A coach or coordinator works for at least one region.",
        AccountProblem.School => "A decaan has a school, and nobody else has.",
        AccountProblem.Capacity => "The capacity must be 1 to 20.",
        AccountProblem.Taken => "There is an account with this login already.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static async Task<int> PrintAsync(string? password, string otherwise)
    {
        if (password is null) return await RefuseAsync(otherwise);
        Console.Out.WriteLine(password);
        return 0;
    }

    private static async Task<int> RefuseAsync(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return 1;
    }

    private static async Task<int> OnAccountsAsync(Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            var builder = HostSetup.Create([]);
            builder.AddStorage();
            builder.AddDeskAccounts();
            await using var host = builder.Build();
            await host.Services.GetRequiredService<IConversationDatabase>().MigrateAsync(cancellation);
            return await work(host.Services);
        }
        catch (Exception error) when (HostSetup.IsForTheAdministrator(error))
        {
            return await RefuseAsync(error.Message);
        }
    }
}
