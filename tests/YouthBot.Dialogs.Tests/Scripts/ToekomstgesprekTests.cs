using System.Text.RegularExpressions;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Dialogs.Tests.Scripts;

public partial class ToekomstgesprekTests
{
    private static Talk AtStart => With();

    private static Talk With(params string[] abilities) => new Talk(RealDialogs.Toekomstgesprek, RealDialogs.Content, abilities).Start();

    [Fact]
    public void A_whole_talk_ends_in_a_plan_in_their_own_words()
    {
        var talk = AtStart.Say(
            "ja is goed", "niet zo best", "gamen en tekenen", "mijn zus is er voor me", "school en geld", "klaar", "de opleiding past niet bij mij",
            "minder zorgen om geld", "Leren en werken", "een open dag zoeken van een kunstopleiding", "vrijdag", "mijn mentor");
        Assert.Equal("samenvatting", talk.State.Step);
        Assert.Equal("gamen en tekenen; mijn zus is er voor me", talk.Saved("watGaatGoed"));
        Assert.Equal("een opleiding die bij me past; minder zorgen om geld", talk.Saved("watHebIkNodig"));
        Assert.Equal("leren en werken samen", talk.Saved("watWilIk"));
        Assert.Equal("een open dag zoeken van een kunstopleiding", talk.Saved("mijnEersteStap"));
        Assert.Equal(("vrijdag", "mijn mentor"), (talk.Saved("wanneer"), talk.Saved("wieHelptMij")));
        Assert.Contains("**Wie helpt mij?** mijn mentor", talk.Last.Text, StringComparison.Ordinal);
        talk.Say("nee klopt niet", "wat ik wil", "iets met tekenen", "ja");
        Assert.Equal(("iets met tekenen", DialogPhase.Ended), (talk.Saved("watWilIk"), talk.State.Phase));
        Assert.Equal(["plan.save"], talk.Actions);
    }

    [Theory]
    [InlineData("sla over")]
    [InlineData("weet ik niet")]
    [InlineData("geen idee man")]
    public void Who_skips_every_question_gets_no_plan_and_no_pressure(string skip)
    {
        var talk = AtStart.Say("ja");
        var steps = talk.StepsWhenSaying(skip);
        Assert.Equal(["hoe-gaat-het", "leuk", "goed", "gebieden", "nog-verder"], steps);
        Assert.Equal(DialogPhase.Ended, talk.State.Phase);
        Assert.Empty(talk.Actions);
        Assert.Contains("Er komt nu geen plan", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_a_plan_hears_that_nothing_of_it_is_lost()
    {
        var talk = With("plan").Say("ja");
        Assert.StartsWith("Je hebt al een plan.", talk.Last.Text, StringComparison.Ordinal);
        talk.StepsWhenSaying("sla over");
        Assert.Contains("Je plan blijft zoals het was.", talk.Last.Text, StringComparison.Ordinal);
        Assert.Empty(talk.Actions);
    }

    [Fact]
    public void Who_goes_on_and_skips_again_gets_no_plan_either()
    {
        var talk = AtStart.Say("ja", "sla over", "sla over", "sla over", "sla over", "ja");
        talk.StepsWhenSaying("sla over");
        Assert.Empty(talk.Actions);
    }

    [Fact]
    public void No_is_thanked_and_not_asked_again()
    {
        var talk = AtStart.Say("Nu niet");
        Assert.Equal(DialogPhase.Ended, talk.State.Phase);
        Assert.StartsWith("Goed dat je het zegt.", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sharing_and_coming_back_are_offered_only_where_they_can_happen_and_are_a_choice()
    {
        string[] way = ["ja", "goed", "gamen", "mijn hond", "niets", "rust", "iets met dieren", "sla over", "sla over"];
        Assert.DoesNotContain(With().Say(way).StepsWhenSaying("ja"), step => step is "delen" or "terugkomen");
        var talk = With("share", "come-back").Say(way);
        talk.StepsWhenSaying("ja");
        Assert.Equal(["plan.save", "plan.share", "come-back"], talk.Actions);
        var no = With("share", "come-back").Say(way).Say("ja");
        no.StepsWhenSaying("nee");
        Assert.Equal(["plan.save", "plan.unshare"], no.Actions);
    }

    [Theory]
    [InlineData("ik slaap heel slecht", "slapen")]
    [InlineData("ik zie eigenlijk niemand meer", "alleen")]
    [InlineData("ik wil niet naar school", "wegblijven")]
    [InlineData("boeit me niet", "kort")]
    [InlineData("gaat wel", "gaat-wel")]
    [InlineData("mwah", "gaat-wel")]
    [InlineData("ik slaap al weken niet goed", "slapen")]
    [InlineData("ik slaap niet", "slapen")]
    [InlineData("ik heb steeds ruzie", "ruzie")]
    [InlineData("ik spijbel best vaak", "wegblijven")]
    public void What_stands_between_the_lines_leads_to_one_kind_question(string text, string step)
    {
        var talk = AtStart.Say("ja", text);
        Assert.Equal(step, talk.State.Step);
        Assert.Equal("leuk", talk.Say("nee").State.Step);
    }

    [Theory]
    [InlineData("gaat wel goed")]
    [InlineData("het gaat wel beter dan eerst")]
    [InlineData("ik heb geen ruzie met vrienden")]
    [InlineData("ik heb geen ruzie met mijn vrienden")]
    [InlineData("niet zo vaak boos meer")]
    [InlineData("ik spijbel nooit")]
    [InlineData("ik spijbel niet meer")]
    [InlineData("ik slaap niet slecht")]
    [InlineData("ik heb geen slechte cijfers")]
    [InlineData("maakt niet uit welke dag het is, het gaat goed")]
    public void What_somebody_denies_or_says_of_something_else_leads_nowhere(string text) =>
        Assert.Equal("leuk", AtStart.Say("ja", text).State.Step);

    /// <summary>What stands in the way is asked, and what is written down is what helps.</summary>
    [Theory]
    [InlineData("Te moeilijk", "hulp bij het leren", "liefst")]
    [InlineData("Het ging weer mis", "het nog eens proberen, in mijn eigen tempo", "liefst")]
    [InlineData("de docenten zijn niet aardig", null, "school-helpt")]
    public void Of_what_stands_in_the_way_only_what_helps_is_saved(string text, string? saved, string next)
    {
        var talk = AtStart.Say("ja", "goed", "gamen", "sla over", "school", "klaar", text);
        Assert.Equal((saved, next), (talk.Saved("watHebIkNodig"), talk.State.Step));
    }

    [Theory]
    [InlineData("under-18", "Werken", "je bent nog geen 18")]
    [InlineData("under-18", "ik wil gewoon werken", "je bent nog geen 18")]
    [InlineData("under-18", "Even rust", "je bent nog geen 18")]
    [InlineData("age-unknown", "Even rust", "Ben je nog geen 18?")]
    [InlineData("under-18", "Naar school", null)]
    [InlineData("page", "Werken", null)]
    public void Who_may_have_a_duty_hears_honestly_that_it_is_another_thing_than_what_they_want(string ability, string wish, string? said)
    {
        var talk = With(ability).Say("ja", "goed", "gamen", "sla over", "sla over", "sla over", wish);
        Assert.Equal(said is not null, talk.Last.Text.Contains(said ?? "18", StringComparison.Ordinal));
        Assert.StartsWith("stap-", talk.State.Step, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_question_can_be_skipped_left_and_taken_up_again()
    {
        foreach (var step in RealDialogs.Toekomstgesprek.Steps.Where(step => step.IsQuestion))
        {
            var talk = new Talk(OnlyAt(step), RealDialogs.Content, "share", "come-back").Start();
            Assert.Equal(step.Id, talk.State.Step);
            foreach (var skip in new[] { "weet ik niet", "sla over", "geen idee" })
            {
                var skipped = Assert.IsType<DialogOutcome.Says>(talk.Engine.Take(talk.State, skip)).State;
                Assert.True(skipped.Phase is DialogPhase.Ended || skipped.Step != step.Id, step.Id);
            }

            foreach (var leave in new[] { "stop", "pauze", "later verder" })
            {
                var left = Assert.IsType<DialogOutcome.Says>(talk.Engine.Take(talk.State, leave));
                Assert.Equal(DialogPhase.Paused, left.State.Phase);
                Assert.Contains(step.About, talk.Engine.Resume(left.State).Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void What_is_liked_comes_before_what_went_wrong()
    {
        string[] ids = [.. RealDialogs.Toekomstgesprek.Steps.Select(step => step.Id)];
        Assert.True(Array.IndexOf(ids, "leuk") < Array.IndexOf(ids, "gebieden"));
        Assert.Equal(3, RealDialogs.Toekomstgesprek.Find("gebieden")!.Most);
    }

    [Fact]
    public void It_starts_with_freedom_and_never_asks_who_somebody_is()
    {
        Assert.Contains("Je hoeft niets", AtStart.Last.Text, StringComparison.Ordinal);
        Assert.Equal(["Ja, is goed", "Nu niet"], AtStart.Last.Buttons);
        foreach (var step in RealDialogs.Toekomstgesprek.Steps) Assert.DoesNotMatch(AsksWho(), step.Text ?? "");
    }

    /// <summary>The same dialog, but it begins at this step, whatever the step depends on.</summary>
    private static Dialog OnlyAt(DialogStep step)
    {
        var dialog = RealDialogs.Toekomstgesprek;
        return dialog with { Steps = [step with { When = [] }, .. dialog.Steps.Where(other => other.Id != step.Id)] };
    }

    [GeneratedRegex(@"hoe heet|wat is je (naam|school|adres)|welke school|waar woon", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AsksWho();
}
