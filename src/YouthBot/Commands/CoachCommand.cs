using System.CommandLine;
using System.CommandLine.Parsing;
using YouthBot.Desk.Access;
using Command = System.CommandLine.Command;

namespace YouthBot.Commands;

/// <summary><c>coach</c>: the accounts of the desk. A one-time password is printed, and kept nowhere.</summary>
internal static class CoachCommand
{
    public static Command Create() => new("coach", "The accounts of the desk.") { Add(), List(), Disable(), Reset(), Audit() };

    private static Command Add()
    {
        var name = new Option<string>("--name") { Description = "The first name: the only name that a young person may see.", Required = true };
        var login = Login();
        var roles = new Option<string[]>("--role")
        {
            Description = "coach, coordinator, editor, decaan or admin; may be given more than once.",
            DefaultValueFactory = _ => ["coach"],
        };
        roles.Validators.Add(KnownRoles);
        var regions = new Option<string[]>("--region") { Description = "A region they work for; may be given more than once.", DefaultValueFactory = _ => [] };
        var school = new Option<string?>("--school") { Description = "The school of a decaan." };
        var capacity = new Option<int>("--capacity") { Description = "How many conversations at a time.", DefaultValueFactory = _ => 3 };
        var command = new Command("add", "Make an account; prints its one-time password, good for a week.") { name, login, roles, regions, school, capacity };
        command.SetAction((parsed, cancellation) => CoachAccounts.AddAsync(
            new DeskAccount(
                parsed.GetRequiredValue(login),
                parsed.GetRequiredValue(name),
                parsed.GetRequiredValue(roles).Select(role => DeskRoles.Find(role)!.Value).ToHashSet(),
                parsed.GetRequiredValue(regions),
                parsed.GetValue(school),
                parsed.GetValue(capacity)),
            cancellation));
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List the accounts, as JSON lines.");
        command.SetAction((_, cancellation) => CoachAccounts.ListAsync(cancellation));
        return command;
    }

    private static Command Disable()
    {
        var login = Login();
        var command = new Command("disable", "Close an account and end its sessions. 'reset' opens it again.") { login };
        command.SetAction((parsed, cancellation) => CoachAccounts.DisableAsync(parsed.GetRequiredValue(login), cancellation));
        return command;
    }

    private static Command Reset()
    {
        var login = Login();
        var command = new Command("reset", "A new one-time password and authenticator; ends every session. Prints the password.") { login };
        command.SetAction((parsed, cancellation) => CoachAccounts.ResetAsync(parsed.GetRequiredValue(login), cancellation));
        return command;
    }

    private static Command Audit()
    {
        var command = new Command("audit", "List who read and did what at the desk, oldest first, as JSON lines.");
        command.SetAction((_, cancellation) => CoachAccounts.AuditAsync(cancellation));
        return command;
    }

    private static Option<string> Login() => new("--login") { Description = "What its owner types, an e-mail address as a rule.", Required = true };

    private static void KnownRoles(OptionResult result)
    {
        foreach (var role in result.Tokens.Select(token => token.Value).Where(role => DeskRoles.Find(role) is null))
            result.AddError($"'{role}' is not a role: coach, coordinator, editor, decaan or admin.");
    }
}
