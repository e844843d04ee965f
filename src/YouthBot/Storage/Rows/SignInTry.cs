namespace YouthBot.Storage.Rows;

/// <summary>A try to sign in, counted before it is judged: any number of tries at the same moment are each one try.</summary>
/// <param name="Account">Whose login it is; null when nobody has it, or the account is closed.</param>
/// <param name="Locked">Whether the account takes no tries now.</param>
public sealed record SignInTry(AccountRow? Account, bool Locked);
