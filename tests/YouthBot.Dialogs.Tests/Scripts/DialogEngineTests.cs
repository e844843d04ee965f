using System.Text.Json;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Scripts;
using YouthBot.Dialogs.Tests.Content;

namespace YouthBot.Dialogs.Tests.Scripts;

public class DialogEngineTests
{
    private const string Areas = """
        id: praten
        title: een gesprek
        button: Praten
        signals:
          - { ask: slapen, words: [slaap slecht], whole: [gaat wel] }
        steps:
          - id: hoe
            about: hoe het gaat
            ask: Hoe gaat het?
            reply: Dank je.
            skip: gebied
          - id: gebied
            about: waar het over gaat
            ask: Waar wil je het over hebben?
            most: 2
            list: true
            options:
              - { id: school, label: School, words: [klas] }
              - { id: werk, label: Werk of stage, words: [baan*] }
              - { id: geld, label: Geld }
            skip: wens
          - id: over-school
            when: { gebied: [school] }
            about: school
            ask: Wat zit er in de weg?
            options:
              - { id: moeilijk, label: Te moeilijk, keep: hulp bij het leren, words: [moeilijk] }
            text: true
            add: nodig
            keepOnly: true
            skip: over-geld
          - id: over-geld
            when: { gebied: [geld] }
            about: geld
            ask: Wat geeft je rust?
            add: nodig
            skip: wens
          - id: wens
            about: wat je wilt
            ask: Wat wil je het liefst?
            options:
              - { id: leren, label: Naar school, keep: naar school gaan, words: [opleiding] }
              - { id: werken, label: Werken, words: [baan], reply: Stoer. }
            text: true
            save: wens
            skip: slot
          - id: slot
            ask: "Dit hoorde ik.\nWens: {wens}\nNodig: {nodig}\nKlopt dit?"
            about: of het klopt
            options:
              - { id: ja, label: Ja }
            skip: einde
          - id: einde
            do: plan.save
            say: Dag.
            next: end
          - id: slapen
            about: slapen
            ask: Hoe slaap je?
            next: back
            skip: back
        """;

    private static readonly ContentSet Content = new ContentSample().With(ContentSample.Praten, Areas).Load();

    private static Talk AtStart => new Talk(Content.Dialogs["praten"], Content).Start();

    private static Talk AtAreas => AtStart.Say("goed");

    private static Talk AtWish => AtAreas.Say("sla over");

    [Fact]
    public void It_begins_with_the_first_question_and_a_way_round_it()
    {
        Assert.Equal("Hoe gaat het?", AtStart.Last.Text);
        Assert.Equal(["Sla over"], AtStart.Last.Buttons);
        Assert.Equal(("hoe", DialogPhase.Asking), (AtStart.State.Step, AtStart.State.Phase));
    }

    [Fact]
    public void What_can_be_chosen_stands_on_buttons_once_and_not_in_the_text()
    {
        Assert.Equal("Dank je.\n\nWaar wil je het over hebben?", AtAreas.Last.Text);
        Assert.Equal(["School", "Werk of stage", "Geld", "Sla over"], AtAreas.Last.Buttons);
    }

    [Fact]
    public void Several_may_be_chosen_one_by_one_and_each_is_talked_about()
    {
        var talk = AtAreas.Say("geld");
        Assert.Equal(["School", "Werk of stage", "Klaar"], talk.Last.Buttons);
        Assert.Contains("Gekozen: Geld.", talk.Last.Text, StringComparison.Ordinal);
        Assert.Equal("over-school", talk.Say("1").State.Step);
        Assert.Equal("over-geld", talk.Say("Te moeilijk").State.Step);
        Assert.Equal("hulp bij het leren; minder schulden", talk.Say("minder schulden").Saved("nodig"));
    }

    [Theory]
    [InlineData("1 en 3", "school,geld")]
    [InlineData("school en geld", "school,geld")]
    [InlineData("de klas en een baantje en geld", "school,werk")]
    public void Several_may_be_chosen_at_once_but_no_more_than_fit(string text, string options) =>
        Assert.Equal(options, string.Join(',', AtAreas.Say(text).State.AnswerOf("gebied")!.Options));

    /// <summary>“Ik snap er niets van” is what stands in the way, and not what somebody needs.</summary>
    [Theory]
    [InlineData("het is echt moeilijk man", "hulp bij het leren")]
    [InlineData("ik snap er helemaal geen bal van", null)]
    public void Where_only_options_are_saved_own_words_stay_with_the_step(string text, string? saved)
    {
        var talk = AtAreas.Say("school", "klaar", text);
        Assert.Equal(saved, talk.Saved("nodig"));
        Assert.Equal(text, talk.State.AnswerOf("over-school")!.Words);
    }

    [Fact]
    public void Small_talk_that_says_nothing_skips_what_is_saved_and_answers_what_is_not()
    {
        var small = Assert.IsType<DialogOutcome.Says>(AtStart.Engine.Take(AtStart.State, "mwah", saysNothing: true));
        Assert.Equal("mwah", small.State.AnswerOf("hoe")!.Words);
        var wish = Assert.IsType<DialogOutcome.Says>(AtWish.Engine.Take(AtWish.State, "mwah", saysNothing: true));
        Assert.False(wish.State.AnswerOf("wens")!.Answered());
        var option = Assert.IsType<DialogOutcome.Says>(AtWish.Engine.Take(AtWish.State, "werken", saysNothing: true));
        Assert.True(option.State.AnswerOf("wens")!.Answered());
    }

    [Fact]
    public void A_summary_shows_what_an_earlier_talk_saved_where_this_one_saved_nothing()
    {
        var talk = AtWish;
        var engine = new DialogEngine(
            talk.Dialog, Content.DialogWords, Content.Words, new HashSet<string>(), talk.Today,
            new Dictionary<string, string> { ["wens"] = "vroeger", ["nodig"] = "een *fiets*" });
        var said = Assert.IsType<DialogOutcome.Says>(engine.Take(talk.State, "iets met dieren"));
        Assert.Equal("Dit hoorde ik.\nWens: iets met dieren\nNodig: een \\*fiets\\*\nKlopt dit?", said.Text);
    }

    [Theory]
    [InlineData("klaar")]
    [InlineData("sla over")]
    [InlineData("3")]
    public void One_of_several_is_enough(string done) => Assert.Equal("over-geld", AtAreas.Say("geld", done).State.Step);

    [Theory]
    [InlineData("1", "naar school gaan")]
    [InlineData("de tweede", "Werken")]
    [InlineData("NAAR SCHOOL!", "naar school gaan")]
    [InlineData("ik wil een opleiding doen", "ik wil een opleiding doen")]
    [InlineData("werk", "werk")]
    [InlineData("weg van school en dan wel zien", "weg van school en dan wel zien")]
    [InlineData("iets met dieren", "iets met dieren")]
    [InlineData("wat ik wil is rust", "wat ik wil is rust")]
    public void An_answer_is_a_number_a_label_other_words_for_it_or_own_words(string text, string saved) =>
        Assert.Equal(saved, AtWish.Say(text).Saved("wens"));

    [Theory]
    [InlineData("werk", "werken")]
    [InlineData("een opleiding", "leren")]
    [InlineData("liever geen school", "")]
    [InlineData("een opleiding of een baan", "")]
    public void Own_words_name_an_option_only_when_that_is_clear(string text, string option) =>
        Assert.Equal(option, string.Join(',', AtWish.Say(text).State.AnswerOf("wens")!.Options));

    [Theory]
    [InlineData("moet ik naar school als ik 17 ben")]
    [InlineData("wat is mbo niveau 2")]
    [InlineData("en hoe zit het met geld?")]
    [InlineData("👍")]
    public void A_question_is_no_answer(string text) => Assert.IsType<DialogOutcome.NotMine>(AtWish.Engine.Take(AtWish.State, text));

    [Fact]
    public void What_nobody_can_answer_may_be_an_answer_after_all()
    {
        var talk = AtWish;
        Assert.Equal("gewoon thuis blijven?", talk.Heard((DialogOutcome.Says)talk.Engine.TakeAsWords(talk.State, "gewoon thuis blijven?")).Saved("wens"));
        Assert.IsType<DialogOutcome.NotMine>(AtAreas.Engine.TakeAsWords(AtAreas.State, "gewoon thuis blijven?"));
    }

    [Fact]
    public void Where_only_options_count_other_words_are_no_answer() =>
        Assert.IsType<DialogOutcome.NotMine>(AtAreas.Engine.Take(AtAreas.State, "mijn hond"));

    [Theory]
    [InlineData("weet ik niet", "weet niet")]
    [InlineData("ik weet het echt niet", "geen idee")]
    [InlineData("Sla over", "sla over")]
    public void Every_question_can_be_skipped_in_words(string one, string other) =>
        Assert.Equal(["hoe", "gebied", "wens"], AtStart.Say(one, other, one).State.Answers.Where(answer => !answer.Answered()).Select(answer => answer.Step));

    [Fact]
    public void A_summary_leaves_out_what_was_not_answered()
    {
        Assert.Equal("Dit hoorde ik.\nWens: iets met dieren\nKlopt dit?", AtWish.Say("iets met dieren").Last.Text);
        Assert.StartsWith("Stoer.\n\nDit hoorde ik.\nWens: Werken\n", AtWish.Say("Werken").Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_words_stay_words_in_a_text_with_markup() =>
        Assert.Contains(@"Wens: \<b\>\*geld\*\</b\> en \[rust\]", AtWish.Say("<b>*geld*</b> en [rust]").Last.Text, StringComparison.Ordinal);

    [Fact]
    public void A_signal_leads_to_one_question_once_and_then_back()
    {
        var talk = AtStart.Say("ik slaap echt heel slecht");
        Assert.Equal(("slapen", "gebied"), (talk.State.Step, talk.State.Back));
        Assert.Equal("gebied", talk.Say("ja ik slaap slecht").State.Step);
        Assert.Equal("slot", talk.Say("sla over", "ik slaap slecht").State.Step);
    }

    [Theory]
    [InlineData("gaat wel", true)]
    [InlineData("het gaat echt wel", true)]
    [InlineData("gaat wel goed", false)]
    [InlineData("ik slaap al weken slecht", true)]
    [InlineData("ik slaap niet slecht", false)]
    [InlineData("ik slaap nooit slecht", false)]
    [InlineData("ik slaap bij mijn vriend en eet slecht", false)]
    public void A_signal_is_what_somebody_says_and_not_what_they_deny_or_say_of_something_else(string text, bool leads) =>
        Assert.Equal(leads ? "slapen" : "gebied", AtStart.Say(text).State.Step);

    [Fact]
    public void Who_was_led_aside_when_an_editor_took_away_where_they_were_going_hears_that_something_changed()
    {
        var talk = AtStart.Say("goed", "sla over", "ik slaap slecht");
        Assert.Equal(("slapen", "slot"), (talk.State.Step, talk.State.Back));
        var edited = Areas.Replace("id: slot", "id: eind", StringComparison.Ordinal).Replace("skip: slot", "skip: eind", StringComparison.Ordinal);
        talk.Dialog = new ContentSample().With(ContentSample.Praten, edited).Load().Dialogs["praten"];
        talk.Say("al een tijd niet goed");
        Assert.Equal((DialogPhase.Asking, "wens"), (talk.State.Phase, talk.State.Step));
        Assert.StartsWith("Er is iets veranderd.\n\n", talk.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_says_what_is_to_be_done()
    {
        var talk = AtWish.Say("rust", "ja");
        Assert.Equal(("Dag.", DialogPhase.Ended), (talk.Last.Text, talk.State.Phase));
        Assert.Equal(["plan.save"], talk.Actions);
    }

    [Fact]
    public void A_long_story_is_kept_within_bounds() => Assert.Equal(1001, AtWish.Say(new string('a', 3) + string.Concat(Enumerable.Repeat(" ja", 1000))).Saved("wens")!.Length);

    [Theory]
    [InlineData("later verder")]
    [InlineData("pauze")]
    [InlineData("stop")]
    public void It_can_be_left_anywhere_and_goes_on_days_later(string leave)
    {
        var talk = AtWish.Say(leave);
        Assert.Equal(("We laten het hier.", DialogPhase.Paused, "wens"), (talk.Last.Text, talk.State.Phase, talk.State.Step));
        talk.Today = talk.Today.AddDays(2);
        talk.Heard(talk.Engine.Resume(Reread(talk.State)));
        Assert.StartsWith("Fijn dat je er weer bent. We hadden het over wat je wilt.\n\nWat wil je het liefst?", talk.Last.Text, StringComparison.Ordinal);
        Assert.Equal((DialogPhase.Asking, talk.Today), (talk.State.Phase, talk.State.AskedOn));
        Assert.Equal("rust", talk.Say("rust").Saved("wens"));
    }

    [Fact]
    public void The_state_is_small_and_holds_no_text_of_the_dialog()
    {
        var json = JsonSerializer.Serialize(AtAreas.Say("geld", "klaar", "rust", "Werken").State, JsonSerializerOptions.Web);
        Assert.InRange(json.Length, 1, 600);
        foreach (var text in new[] { "Werken", "liefst", "Stoer", "Geld" }) Assert.DoesNotContain(text, json, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_wording_of_the_question_changes_nothing() =>
        Assert.Equal("slot", Edited(AtWish, "Wat wil je het liefst?", "Waar droom je van?").Say("rust").State.Step);

    [Theory]
    [InlineData("label: Werken", "label: Een baan")]
    [InlineData("- { id: leren, label: Naar school, keep: naar school gaan, words: [opleiding] }", "- { id: rust, label: Rust }")]
    [InlineData("  - id: wens\n", "  - id: droom\n")]
    public void A_step_that_is_changed_or_gone_leads_back_to_the_one_before(string old, string text)
    {
        var talk = AtAreas.Say("geld", "klaar", "minder schulden");
        Edited(talk, old, text.Replace("skip: wens", "skip: droom", StringComparison.Ordinal)).Say("rust");
        Assert.StartsWith("Er is iets veranderd.\n\nWat geeft je rust?", talk.Last.Text, StringComparison.Ordinal);
        Assert.Equal("over-geld", talk.State.Step);
        Assert.Equal("minder schulden", talk.Saved("nodig"));
    }

    [Fact]
    public void A_withdrawn_answer_is_never_said_again()
    {
        var talk = Edited(AtWish.Say("Werken"), "- { id: werken, label: Werken, words: [baan], reply: Stoer. }", "- { id: rust, label: Rust }");
        talk.Heard(talk.Engine.BackTo(talk.State));
        Assert.Equal("Terug naar ons gesprek.\n\nDit hoorde ik.\nKlopt dit?", talk.Last.Text);
    }

    [Fact]
    public void When_every_step_is_new_the_dialog_begins_again()
    {
        var talk = AtStart;
        talk.Dialog = new ContentSample().Load().Dialogs["praten"];
        Assert.StartsWith("Er is iets veranderd.\n\nZullen we beginnen?", talk.Say("goed").Last.Text, StringComparison.Ordinal);
    }

    private static Talk Edited(Talk talk, string old, string text)
    {
        Assert.Contains(old, Areas, StringComparison.Ordinal);
        var yaml = Areas.Replace(old, text, StringComparison.Ordinal);
        if (text.Contains("droom", StringComparison.Ordinal) && !text.Contains("je van", StringComparison.Ordinal))
            yaml = yaml.Replace("skip: wens", "skip: droom", StringComparison.Ordinal);
        talk.Dialog = new ContentSample().With(ContentSample.Praten, yaml).Load().Dialogs["praten"];
        return talk;
    }

    private static DialogState Reread(DialogState state) =>
        JsonSerializer.Deserialize<DialogState>(JsonSerializer.Serialize(state, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;
}
