using YouthBot.Desk.CheckIns;

namespace YouthBot.Desk.Access;

/// <summary>The pages of the desk that are for somebody, as links.</summary>
internal static class DeskWays
{
    /// <summary>All but the page that they are on.</summary>
    public static IEnumerable<(string Address, string Name)> Of(DeskPerson person, string? here) =>
        Of(person).Where(way => way.Address != here);

    private static IEnumerable<(string Address, string Name)> Of(DeskPerson person)
    {
        var helps = person.Is(DeskRole.Coach) || person.Is(DeskRole.Coordinator);
        if (helps) yield return (DeskAuthentication.Path, "Balie");
        if (helps) yield return (DeskAuthentication.ArchivePath, "Afgeronde gesprekken");
        if (helps) yield return (OutreachPages.Path, "Opvolgen");
        if (person.Is(DeskRole.Coordinator)) yield return (CampaignPages.Path, "Check-ins");
        if (person is { School: not null } && person.Is(DeskRole.Decaan)) yield return (SchoolPages.Path, "Keuzes van leerlingen");
        if (person.Is(DeskRole.Coordinator) || (person is { School: not null } && person.Is(DeskRole.Decaan)))
            yield return (ImportPages.Path, "Leerlingen aanleveren");
        if (person.Is(DeskRole.Coordinator)) yield return (DeskAuthentication.TeamPath, "Team en openingstijden");
        if (person.Is(DeskRole.Admin)) yield return (DeskAuthentication.AccountsPath, "Accounts");
        yield return (DeskAuthentication.AccountPath, $"Account van {person.FirstName}");
    }
}
