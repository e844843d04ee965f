using System.Text;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Plans;
using YouthBot.Dialogs.Tests.Content;

namespace YouthBot.Dialogs.Tests.Plans;

public class PlanTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Day = new(2026, 11, 23);

    private static readonly PlanWords Words = new ContentSample().Load().PlanWords;

    private static readonly Plan Sample = Plan.From(
        new Dictionary<string, (string, DateOnly)>
        {
            ["watWilIk"] = ("iets met *dieren*", Day),
            ["mijnEersteStap"] = ("mailen; naar het asiel, \\o/", Day),
            ["wanneer"] = ("morgen", Day.AddDays(-2)),
            ["anders"] = ("telt niet", Day),
        },
        WordReader.Plain);

    [Fact]
    public void It_is_made_of_what_was_saved_and_may_have_gaps()
    {
        Assert.Equal([PlanField.WatWilIk, PlanField.MijnEersteStap, PlanField.Wanneer], Sample.Parts().Select(part => part.Field));
        Assert.False(Sample.IsEmpty());
        Assert.True(Plan.Empty.IsEmpty());
    }

    [Fact]
    public void What_a_later_talk_does_not_save_stays_and_so_does_who_may_see_it()
    {
        var before = Sample with { Shared = true };
        var after = before.With(new Dictionary<string, (string, DateOnly)> { ["watWilIk"] = ("koken", Day) }, WordReader.Plain);
        Assert.Equal(before with { WatWilIk = "koken" }, after);
    }

    [Fact]
    public void Tomorrow_is_the_day_after_it_was_said() => Assert.Equal(Day.AddDays(-1), Sample.Dag);

    [Fact]
    public void One_part_is_changed_and_the_others_stay()
    {
        var changed = Sample.With(PlanField.Wanneer, " vrijdag ", Day, WordReader.Plain);
        Assert.Equal(("vrijdag", new DateOnly(2026, 11, 27)), (changed.Wanneer, changed.Dag));
        Assert.Equal(Sample.WatWilIk, changed.WatWilIk);
        Assert.Null(changed.With(PlanField.Wanneer, " ", Day, WordReader.Plain).Dag);
    }

    [Theory]
    [InlineData("vandaag nog", "2026-11-23")]
    [InlineData("vanavond", "2026-11-23")]
    [InlineData("morgen", "2026-11-24")]
    [InlineData("overmorgen", "2026-11-25")]
    [InlineData("vrijdagochtend of vrijdag", "2026-11-27")]
    [InlineData("maandag", "2026-11-30")]
    [InlineData("Deze week", "2026-11-29")]
    [InlineData("volgende week", "2026-12-06")]
    [InlineData("12 december", "2026-12-12")]
    [InlineData("op 3 jan", "2027-01-03")]
    [InlineData("12-12", "2026-12-12")]
    [InlineData("1-2-2027", "2027-02-01")]
    [InlineData("vrijdag 27 november", "2026-11-27")]
    [InlineData("vrijdag morgen", "2026-11-27")]
    [InlineData("deze week vrijdag", "2026-11-27")]
    [InlineData("morgen dinsdag", "2026-11-24")]
    [InlineData("niet nu, later", null)]
    [InlineData("niet morgen", null)]
    [InlineData("zaterdag of zondag", null)]
    [InlineData("vandaag of morgen", null)]
    [InlineData("morgen of overmorgen", null)]
    [InlineData("12 of 13 december", null)]
    [InlineData("12 december of 3 januari", null)]
    [InlineData("volgende vrijdag", null)]
    [InlineData("31 februari", null)]
    [InlineData("29 februari", null)]
    [InlineData("binnenkort", null)]
    [InlineData("over een weekje", null)]
    public void A_day_is_read_and_never_guessed(string text, string? day) => Assert.Equal(
        day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        PlanDay.Read(WordReader.Plain.Read(text), Day));

    [Theory]
    [InlineData("mijn plan", "Show { }")]
    [InlineData("Verander wat ik wil!", "Change { Field = WatWilIk }")]
    [InlineData("ik wil mijn eerste stap veranderen", "Change { Field = MijnEersteStap }")]
    [InlineData("verander mijn plan", "Change { Field =  }")]
    [InlineData("niet meer delen", "StopSharing { }")]
    public void A_wish_about_the_plan_is_heard(string text, string request) =>
        Assert.Equal(request, PlanRequest.Read(WordReader.Plain.Read(text), Words)?.ToString());

    [Theory]
    [InlineData("verander van opleiding")]
    [InlineData("mijn plan is om te stoppen")]
    [InlineData("veranderen")]
    [InlineData("")]
    public void Other_messages_are_not_about_the_plan(string text) => Assert.Null(PlanRequest.Read(WordReader.Plain.Read(text), Words));

    [Fact]
    public void In_the_chat_it_is_markdown_with_their_words_as_they_are() => Assert.Equal(
        "**Mijn toekomstplan**\n\n- **Wat wil ik?** iets met \\*dieren\\*\n- **Mijn eerste stap** mailen; naar het asiel, \\\\o/\n- **Wanneer?** morgen (22 november 2026)",
        PlanMarkdown.Write(Sample, Words));

    [Fact]
    public void The_file_to_keep_loads_and_runs_nothing_and_shows_words_as_words()
    {
        var html = PlanPage.Write(Sample with { WatGaatGoed = "<script>alert(1)</script> & \"rust\"" }, Words, Day);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"nl\">", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;rust&quot;", html, StringComparison.Ordinal);
        Assert.Contains("<p>morgen (22 november 2026)</p>", html, StringComparison.Ordinal);
        Assert.Contains("Gemaakt op 23 november 2026.", html, StringComparison.Ordinal);
        foreach (var outside in new[] { "http:", "https:", "src=", "href=", "<script", "@import", "url(" })
            Assert.DoesNotContain(outside, html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_calendar_file_is_a_whole_day_with_escaped_words()
    {
        var ics = PlanCalendar.Write(Sample, Words, "plan-1", new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1)))!;
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", ics, StringComparison.Ordinal);
        Assert.EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n", ics, StringComparison.Ordinal);
        foreach (var line in new[]
            { "UID:plan-1", "DTSTAMP:20261123T090000Z", "DTSTART;VALUE=DATE:20261122", "DTEND;VALUE=DATE:20261123", @"SUMMARY:mailen\; naar het asiel\, \\o/" })
            Assert.Contains($"\r\n{line}\r\n", ics, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_folded_at_75_octets_and_unfolds_to_what_it_was()
    {
        var step = string.Concat(Enumerable.Repeat("één 👩🏽‍🎓 stap\n", 20)).Trim();
        var ics = PlanCalendar.Write(Sample with { MijnEersteStap = step }, Words, "plan-1", DateTimeOffset.UnixEpoch)!;
        Assert.All(ics.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain("\uFFFD", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(ics)), StringComparison.Ordinal);
        var summary = ics.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal));
        Assert.Equal("SUMMARY:" + step.Replace("\n", "\\n", StringComparison.Ordinal), summary);
    }

    [Fact]
    public void Without_a_day_or_a_step_there_is_nothing_for_a_calendar()
    {
        Assert.Null(PlanCalendar.Write(Sample with { Dag = null }, Words, "plan-1", DateTimeOffset.UnixEpoch));
        Assert.Null(PlanCalendar.Write(Sample with { MijnEersteStap = null }, Words, "plan-1", DateTimeOffset.UnixEpoch));
    }
}
