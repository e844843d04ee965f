using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>Safety replies never expire: past their review they say less, never nothing, and the administrator hears of it.</summary>
public sealed class SafetyFreshnessTests
{
    private static ContentSample Overdue => new ContentSample().Replace(Suicidality, "reviewBy: 2027-08-01", "reviewBy: 2026-11-21");

    [Fact]
    public void YB603_somebody_should_have_looked_at_a_category_again() => Overdue.Breaks("YB603", Suicidality, 13);

    [Fact]
    public void Past_its_review_a_category_is_answered_with_112_and_113()
    {
        var content = Overdue.Load();
        var finding = content.Safety.Detect("ik wil dood")!;

        Assert.Equal("suicidality", finding.Category);
        Assert.Equal(["112", "113"], finding.HelpLines);
        Assert.Equal("Bel 112 bij gevaar, of praat met 113.", finding.Reply);
        Assert.Equal("YB603", Assert.Single(content.SafetyOverdue).Code);
    }

    [Fact]
    public void On_the_last_day_of_its_review_a_category_says_its_own_words()
    {
        var content = new ContentSample().Replace(Suicidality, "reviewBy: 2027-08-01", "reviewBy: 2026-11-22").Load();

        Assert.Equal("Bel of chat met 113. Je bent niet alleen.", content.Safety.Detect("ik wil dood")!.Reply);
        Assert.Empty(content.SafetyOverdue);
    }

    [Fact]
    public void YB105_a_category_says_when_somebody_looks_at_it_again() =>
        new ContentSample().Replace(Suicidality, "reviewBy: 2027-08-01\n", "").Breaks("YB105", Suicidality, 1);

    [Fact]
    public void YB113_a_category_says_what_was_read() =>
        new ContentSample().Replace(Suicidality, "  - { read: 113.nl, sourceDate: 2026-11-01 }\n", "").Breaks("YB113", Suicidality, 14);
}
