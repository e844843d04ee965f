using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.CheckIns;

/// <summary>What a decaan learns of pupils: whether a choice is known, and more only of who wanted that.</summary>
public sealed class SchoolViewTests
{
    private static readonly DeskPerson Decaan = new(
        "d", "Dirk", new HashSet<DeskRole> { DeskRole.Decaan }, new HashSet<string>(StringComparer.Ordinal), "Het Plein");

    [Fact]
    public void A_choice_is_known_or_not_as_the_first_check_in_said_and_no_more()
    {
        var view = View(Pupil("applied", choice: "doubt"), Pupil("chosen"), Pupil("doubt", choice: "applied"), Pupil("open"), Pupil(null, choice: "chosen"));
        Assert.Equal([true, true, false, false, false], view.Pupils.Select(pupil => pupil.Known));
        Assert.All(view.Pupils, pupil => Assert.Null(pupil.Told));
    }

    [Fact]
    public void Who_wants_their_decaan_to_know_is_shown_as_they_were_then_whatever_is_known_since()
    {
        var view = View(Pupil("doubt", choice: "open", told: "applied"));
        Assert.Equal("aangemeld, of heeft een plek", Assert.Single(view.Pupils).Told);
    }

    [Fact]
    public void Counts_are_shown_when_they_hide_enough_people()
    {
        var view = View([.. Many(15, "applied"), .. Many(12, "chosen"), .. Many(11, "doubt"), .. Many(4, "open"), .. Many(20, null)]);
        Assert.Equal(
            [
                "Aangeleverd 62",
                "Keuze bekend 27",
                "aangemeld, of heeft een plek 15",
                "weet wat het wordt 12",
                "Nog niet bekend 35",
                "twijfelt nog -",
                "weet het nog niet -",
                "nog geen antwoord 20",
            ],
            view.Totals.Select(total => $"{total.Name} {total.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"}"));
    }

    [Fact]
    public void Who_told_does_not_give_the_others_away()
    {
        // twelve applied and eleven of them told: the twelfth would stand there by subtraction
        var view = View([.. Many(11, "applied", told: true), .. Many(1, "applied"), .. Many(12, "chosen"), .. Many(12, null)]);
        Assert.Null(view.Totals.Single(total => total.Name.StartsWith("aangemeld", StringComparison.Ordinal)).Count);
        Assert.Null(view.Totals.Single(total => total.Name is "weet wat het wordt").Count);
    }

    private static SchoolView View(params IEnumerable<LeaverRow> rows) =>
        SchoolView.Of(Decaan, "2026-2027", rows.Select((row, i) => (row, $"P{i:00}", (string?)"4B")));

    private static IEnumerable<LeaverRow> Many(int count, string? first, bool told = false) => Enumerable.Range(0, count).Select(_ => Pupil(first, told: told ? first : null));

    private static LeaverRow Pupil(string? first, string? choice = null, string? told = null) => new(
        Guid.Empty, "landelijk", "Het Plein", [], choice ?? first ?? "open", first, told, null);
}
