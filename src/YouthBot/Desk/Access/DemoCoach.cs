using Microsoft.Extensions.Options;
using YouthBot.Content;
using YouthBot.Storage;

namespace YouthBot.Desk.Access;

/// <summary>
/// In Development, and nowhere else, the first start makes a coach of every region, so that the desk can be tried at once. Its one-time password
/// is printed and kept nowhere.
/// </summary>
internal sealed class DemoCoach(IAccountDatabase database, DeskAccounts accounts, LiveContent content, IOptions<DeskOptions> options) : IHostedService
{
    public const string Login = "demo@localhost";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.DemoCoach || await database.ReadAllAsync(cancellationToken) is not []) return;
        var demo = new DeskAccount(
            Login, "Demo", new HashSet<DeskRole> { DeskRole.Coach, DeskRole.Coordinator }, [.. content.Current.Regions.Keys]);
        if (await accounts.AddAsync(demo) is not { } password) return;
        // not in the log: a log is kept
        await Console.Error.WriteLineAsync($"Desk: a demo coach was made. Sign in at /desk as {Login} with the one-time password {password}");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
