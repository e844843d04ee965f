using System.Text.Encodings.Web;
using System.Text.Json;
using YouthBot.Desk.Access;
using YouthBot.Storage.Rows;

namespace YouthBot.Commands;

/// <summary>One line of <c>coach list</c>.</summary>
/// <param name="Login">What its owner types, or the provider and the subject there.</param>
/// <param name="Name">The first name.</param>
/// <param name="Roles">What they are.</param>
/// <param name="Regions">For which regions they work.</param>
/// <param name="School">The school of a decaan.</param>
/// <param name="State">open, new (a one-time password that was not used yet) or closed.</param>
internal sealed record CoachLine(
    string Login, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Regions, string? School, string State)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static CoachLine Of(AccountRow account) => new(
        DeskAccounts.Shown(account),
        account.Profile.Coach.FirstName,
        account.Profile.Role.Split(' '),
        account.Profile.Coach.Regions,
        account.School,
        account switch
        {
            { Profile.DisabledAt: not null } => "closed",
            { Credential.OneTimeUntil: not null } => "new",
            _ => "open",
        });

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
