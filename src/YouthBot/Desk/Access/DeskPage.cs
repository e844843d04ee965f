using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using YouthBot.Desk.Access.Components;

namespace YouthBot.Desk.Access;

/// <summary>The pages in front of the desk.</summary>
internal static class DeskPage
{
    public static IResult SignIn(SignInView view, int status = StatusCodes.Status200OK) => Of<SignInPage>(nameof(SignInPage.View), view, status);

    public static IResult Setup(SetupView view, int status = StatusCodes.Status200OK) => Of<SetupPage>(nameof(SetupPage.View), view, status);

    public static IResult Account(DeskPerson person) => Of<AccountPage>(nameof(AccountPage.Person), person, StatusCodes.Status200OK);

    public static IResult Accounts(AccountsView view, int status) => Of<AccountsPage>(nameof(AccountsPage.View), view, status);

    public static IResult Notice(DeskNotice notice, int status = StatusCodes.Status200OK) =>
        Of<NoticePage>(nameof(NoticePage.Notice), notice, status);

    /// <summary>What is not yours is not there.</summary>
    public static IResult NotThere() => Notice(
        new DeskNotice("Deze pagina is er niet", DeskLines.NotThere, DeskAuthentication.AccountPath, "Naar je account"),
        StatusCodes.Status404NotFound);

    /// <summary>A page with what it shows.</summary>
    public static RazorComponentResult<TComponent> Of<TComponent>(string parameter, object value, int status = StatusCodes.Status200OK)
        where TComponent : IComponent =>
        new(new Dictionary<string, object?>(StringComparer.Ordinal) { [parameter] = value }) { StatusCode = status };
}
