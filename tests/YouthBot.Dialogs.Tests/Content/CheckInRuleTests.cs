using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>A campaign that would break a rule of sending is refused, at the line where it stands.</summary>
public class CheckInRuleTests
{
    private const string Jaar = "checkins/jaar.yaml";
    private const string Vakanties = "checkins/vakanties.yaml";

    private static ContentSample Sample
    {
        get
        {
            var sample = new ContentSample();
            sample.Files[Jaar] = """
                id: jaar
                title: Het jaar
                steps:
                  - id: eerste
                    title: De eerste
                    on: 02-02
                    from: "16:00"
                    days: 14
                    audience: no-choice
                    template: eerste_bericht
                    text: |-
                      Hoi {voornaam}, van {coach}. Heb je een plek?

                      1 = ja
                      2 = nee

                      Typ stop.
                    options:
                      - { id: ja, label: "Ja", words: [ja, aangemeld], choice: applied, reply: Fijn. }
                      - { id: nee, label: "Nee", words: [nee], choice: open, outreach: help, dialog: praten }
                  - id: tweede
                    title: De tweede
                    after-summer: 3
                    from: "17:00"
                    days: 12
                    audience: chosen
                    template: tweede_bericht
                    text: Hoi, van {regio}. 1 = ja. Zeg stop.
                    options:
                      - { id: ja, label: "Ja", reply: Fijn. }
                corrections:
                  - { id: toch, words: [toch niet], choice: doubt, reply: Goed. }
                """;
            sample.Files[Vakanties] = """
                verified: { by: Sanne de Vries, on: 2026-11-01 }
                sources:
                  - { read: Vakanties, sourceDate: 2026-11-01 }
                holidays:
                  - { name: zomer, noord: 2027-07-10 t/m 2027-08-22, midden: 2027-07-17 t/m 2027-08-29, zuid: 2027-07-24 t/m 2027-09-05 }
                """;
            return sample;
        }
    }

    [Fact]
    public void A_year_is_read_whole()
    {
        var content = Sample.Load();
        var year = content.CheckIns["jaar"];
        Assert.Equal(["eerste", "tweede"], year.Steps.Select(step => step.Id));
        Assert.Equal(new CheckInDay.Date(2, 2), year.Steps[0].On);
        Assert.Equal(new CheckInDay.AfterSummer(3), year.Steps[1].On);
        Assert.Equal((LeaverChoice.Open, OutreachReason.Help, "praten"), (year.Steps[0].Options[1].Choice, year.Steps[0].Options[1].Outreach, year.Steps[0].Options[1].Dialog));
        Assert.Equal("toch", Assert.Single(year.Corrections).Id);
        Assert.True(content.Holidays.IsFree(HolidayZone.Zuid, new DateOnly(2027, 9, 5)));
        Assert.False(content.Holidays.IsFree(HolidayZone.Noord, new DateOnly(2027, 9, 5)));
        Assert.False(content.Holidays.IsFree(null, new DateOnly(2027, 8, 1)));
        Assert.Equal(new DateOnly(2027, 9, 5), content.Holidays.LastDayOfSummer(null, 2027));
    }

    [Fact]
    public void What_a_campaign_keeps_of_its_steps_is_what_it_was_made_of()
    {
        var steps = Sample.Load().CheckIns["jaar"].Steps;
        Assert.Equal(CheckInJson.Write(steps), CheckInJson.Write(CheckInJson.Read(CheckInJson.Write(steps))));
        Assert.Equal(new CheckInDay.AfterSummer(3), CheckInJson.Read(CheckInJson.Write(steps))[1].On);
    }

    [Theory]
    [InlineData("after-summer: 3", "on: 02-15", "audience: chosen", "audience: no-choice")]
    [InlineData("after-summer: 3", "on: 01-20", "audience: chosen", "audience: everybody")]
    public void YB801_two_steps_within_two_weeks_for_the_same_people(string old, string text, string oldAudience, string audience) => Assert.Contains(
        Sample.Replace(Jaar, old, text).Replace(Jaar, oldAudience, audience).Problems(), problem => problem is { Code: "YB801", File: Jaar });

    [Fact]
    public void Other_people_may_hear_something_in_the_same_week() =>
        Assert.DoesNotContain(Sample.Replace(Jaar, "after-summer: 3", "on: 02-15").Problems(), problem => problem.Code == "YB801");

    [Theory]
    [InlineData("from: \"16:00\"", "from: \"12:00\"")]
    [InlineData("from: \"16:00\"", "from: \"20:15\"")]
    [InlineData("days: 14", "days: 15")]
    public void YB802_a_moment_at_which_nothing_may_be_sent(string old, string text) => Sample.Replace(Jaar, old, text).Breaks("YB802", Jaar, 4);

    [Fact]
    public void YB803_more_answers_than_fit() => Assert.Contains(
        Sample.Replace(
            Jaar,
            "- { id: ja, label: \"Ja\", words: [ja, aangemeld], choice: applied, reply: Fijn. }",
            string.Join("\n      ", Enumerable.Range(1, 3).Select(i => $"- {{ id: o{i}, label: Optie {i}, reply: Fijn. }}"))).Problems(),
        problem => problem is { Code: "YB803", File: Jaar });

    [Theory]
    [InlineData("Typ stop.", "Dag.")]
    [InlineData("van {coach}", "van ons")]
    [InlineData("2 = nee", "of nee")]
    [InlineData("Heb je een plek?", "Je hebt nog geen keuze.")]
    public void YB804_a_text_without_its_sender_its_numbers_or_stop_or_that_shames(string old, string text) =>
        Sample.Replace(Jaar, old, text).Breaks("YB804", Jaar, 11);

    [Theory]
    [InlineData("words: [ja, aangemeld], choice: applied, reply: Fijn.", "words: [ja], reply: Dan is verzuim voorbij.", "YB804")]
    [InlineData("words: [ja, aangemeld], choice: applied, reply: Fijn.", "words: [ja], reply: \"Hoi {naam}.\"", "YB309")]
    [InlineData("words: [ja, aangemeld], choice: applied, reply: Fijn.", "words: [ja], reply: Doe het vóór 1 februari.", "YB806")]
    [InlineData("Heb je een plek?", "Doe je het vóór 10 februari?", "YB806")]
    [InlineData("choice: doubt, reply: Goed.", "choice: doubt, reply: Het kan tot en met 1 april.", "YB806")]
    public void What_is_answered_is_checked_like_what_is_asked(string old, string text, string code) => Assert.Contains(
        Sample.Replace(Jaar, old, text).Problems(), problem => problem.Code == code && problem.File == Jaar);

    [Fact]
    public void YB806_is_about_a_day_that_may_be_over_not_about_one_still_to_come() => Assert.DoesNotContain(
        Sample.Replace(Jaar, "Heb je een plek?", "Het kan tot en met 1 april.").Problems(), problem => problem.Code == "YB806");

    [Theory]
    [InlineData("Het kan tot en met 1 januari.", "YB806")]
    [InlineData("Heb je problemen?", "YB804")]
    public void So_is_the_dialog_that_goes_on_from_it(string said, string code)
    {
        var sample = Sample;
        Assert.DoesNotContain(sample.Problems(), problem => problem.Code == code);
        Assert.Contains(sample.Replace(ContentSample.Praten, "Zullen we beginnen?", said).Problems(), problem => problem.Code == code && problem.File == ContentSample.Praten);
    }

    [Theory]
    [InlineData("{voornaam}", "{achternaam}", "YB309", 11)]
    [InlineData("dialog: praten", "dialog: zwijgen", "YB111", 20)]
    [InlineData("on: 02-02", "on: 31-02", "YB106", 6)]
    [InlineData("choice: applied", "choice: klaar", "YB106", 19)]
    [InlineData("id: nee", "id: ja", "YB109", 18)]
    [InlineData("label: \"Nee\"", "label: Nee dat heb ik nog niet", "YB307", 20)]
    public void A_check_in_obeys_the_other_rules(string old, string text, string code, int line) => Assert.Contains(
        Sample.Replace(Jaar, old, text).Problems(), problem => problem.Code == code && problem.File == Jaar && Math.Abs(problem.Line - line) <= 1);

    [Fact]
    public void YB805_holidays_that_nobody_checked() => Assert.Contains(
        Sample.Replace(Vakanties, "{ by: Sanne de Vries, on: 2026-11-01 }", "{ by: null, on: null }").Problems(production: true),
        problem => problem is { Code: "YB805", File: Vakanties });

    [Theory]
    [InlineData("2027-07-10 t/m 2027-08-22", "2027-08-22 t/m 2027-07-10")]
    [InlineData("2027-07-10 t/m 2027-08-22", "juli")]
    public void A_holiday_has_a_first_and_a_last_day(string old, string text) => Sample.Replace(Vakanties, old, text).Breaks("YB106", Vakanties, 5);
}
