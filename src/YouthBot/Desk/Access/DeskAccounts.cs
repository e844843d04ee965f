using System.Security.Cryptography;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Access;

/// <summary>The accounts of the desk: signing in, setting up, and what an administrator does.</summary>
internal sealed class DeskAccounts(IAccountDatabase database, AuditLog audit, KeyEncryptionKey kek, TimeProvider time) : IDisposable
{
    /// <summary>Tries before an account takes none for a while.</summary>
    public const int Tries = 5;

    /// <summary>Logins of this product; another provider's begin with its name.</summary>
    private const string Local = "local|";

    public static readonly TimeSpan LockedFor = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan OneTimeFor = TimeSpan.FromDays(7);

    private readonly SealingKey sealing = new(kek.Derive("desk-totp"));

    public static string LocalLogin(string typed) => Local + typed.Trim().ToLowerInvariant();

    /// <summary>A login as its owner knows it.</summary>
    public static string Shown(AccountRow account) =>
        IsLocal(account) ? account.Profile.Login[Local.Length..] : account.Profile.Login;

    /// <summary>The same on a page: of another provider’s account the name that it has there, and where that is.</summary>
    public static string Named(AccountRow account, DeskOptions options)
    {
        if (IsLocal(account) || account.Profile.Login.Split('|', 2) is not [var issuer, var name]) return Shown(account);
        var provider = options.Oidc.FirstOrDefault(one => one.Value.Authority.TrimEnd('/') == issuer.TrimEnd('/'));
        var elsewhere = Uri.TryCreate(issuer, UriKind.Absolute, out var address) ? address.Host : issuer;
        var where = provider.Key is { } key ? provider.Value.Name ?? key : elsewhere;
        return $"{name} ({where})";
    }

    /// <summary>Whether its owner proves here who they are, and not with another provider.</summary>
    public static bool IsLocal(AccountRow account) => account.Profile.Login.StartsWith(Local, StringComparison.Ordinal);

    /// <summary>
    /// Null when the three do not belong together, whichever it is: nobody learns whether an account exists, is locked, or has another password.
    /// The same work is done in each case.
    /// </summary>
    public async Task<AccountRow?> SignInAsync(string login, string password, string code)
    {
        var now = time.GetUtcNow();
        var tried = await database.TryAsync(LocalLogin(login), now, Tries, LockedFor, CancellationToken.None);
        var credential = tried.Account?.Credential;
        var known = Passwords.Verify(credential?.PasswordHash, password);
        if (!known || tried.Locked || tried.Account is not { } account || credential is null) return null;
        if (credential.OneTimeUntil is { } until && until <= now) return null;
        long? step = null;
        if (credential.TotpConfirmed && (step = Totp.Match(Secret(account), code, now)) is null) return null;
        return await database.SucceedAsync(account.Id, step, audit.Row(account.Id, AuditCode.SignedIn), CancellationToken.None) ? account : null;
    }

    /// <summary>The secret of the second factor that its owner has yet to confirm.</summary>
    public byte[] Secret(AccountRow account) => sealing.Open(account.Credential.TotpSecret!, Place(account.Id));

    /// <summary>
    /// The owner chose a password, and proved to have the second factor when <paramref name="confirmed"/>. Null when the account was changed
    /// meanwhile.
    /// </summary>
    public async Task<AccountRow?> SetUpAsync(AccountRow account, string password, bool confirmed)
    {
        var credential = account.Credential with
        {
            Stamp = NewStamp(),
            PasswordHash = Passwords.Hash(password),
            OneTimeUntil = null,
            TotpConfirmed = account.Credential.TotpConfirmed || confirmed,
        };
        return await ChangeAsync(account, credential, AuditCode.SetUp) ? account with { Credential = credential } : null;
    }

    /// <summary>Ends every session of an account.</summary>
    public Task EndSessionsAsync(AccountRow account) =>
        ChangeAsync(account, account.Credential with { Stamp = NewStamp() }, AuditCode.SignedOutEverywhere);

    /// <summary>Makes an account; its one-time password, or null when the login is in use.</summary>
    public async Task<string?> AddAsync(DeskAccount made)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        var coach = new Coach(id, made.FirstName, made.Regions, made.Talks ? made.Capacity : 0);
        var profile = new CoachRow(coach, LocalLogin(made.Login), DeskRoles.Write(made.Roles));
        var (password, credential) = NewCredential(id);
        return await SaveAsync(new AccountRow(profile, made.School, credential), AuditCode.AccountAdded) ? password : null;
    }

    /// <summary>A new one-time password and second factor; every session ends, and a closed account opens. Null when there is no such login.</summary>
    public async Task<string?> ResetAsync(string login)
    {
        if (await database.FindByLoginAsync(LocalLogin(login), CancellationToken.None) is not { } account) return null;
        var (password, credential) = NewCredential(account.Id);
        var reset = account with { Profile = account.Profile with { DisabledAt = null }, Credential = credential };
        return await SaveAsync(reset, AuditCode.AccountReset) ? password : null;
    }

    /// <summary>Writes down what a provider says of somebody who signs in there.</summary>
    public Task<bool> SaveFromProviderAsync(AccountRow account) => SaveAsync(account, AuditCode.SignedIn, opens: false);

    /// <summary>Closes an account and ends its sessions; false when there is no such login.</summary>
    public async Task<bool> DisableAsync(string login)
    {
        var found = await database.FindByLoginAsync(LocalLogin(login), CancellationToken.None)
            ?? await database.FindByLoginAsync(login, CancellationToken.None);
        if (found is not { } account) return false;
        var closed = account with
        {
            Profile = account.Profile with { DisabledAt = time.GetUtcNow() },
            Credential = account.Credential with { Stamp = NewStamp() },
        };
        return await SaveAsync(closed, AuditCode.AccountDisabled);
    }

    public void Dispose() => sealing.Dispose();

    /// <summary>128 random bits.</summary>
    public static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string Place(string id) => $"totp|{id}";

    private (string Password, CredentialRow Credential) NewCredential(string id)
    {
        var password = Passwords.NewOneTime();
        return (password, new CredentialRow(
            NewStamp(), Passwords.Hash(password), time.GetUtcNow() + OneTimeFor, sealing.Seal(Totp.NewSecret(), Place(id))));
    }

    private Task<bool> ChangeAsync(AccountRow account, CredentialRow credential, AuditCode what) =>
        database.ChangeAsync(account.Id, account.Credential.Stamp, credential, audit.Row(account.Id, what), CancellationToken.None);

    private async Task<bool> SaveAsync(AccountRow account, AuditCode what, bool opens = true)
    {
        if (!await database.SaveAsync(account, opens, CancellationToken.None)) return false;
        await audit.WriteAsync(account.Id, what, null, CancellationToken.None);
        return true;
    }
}
