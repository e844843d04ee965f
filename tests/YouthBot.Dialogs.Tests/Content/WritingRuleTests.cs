using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class WritingRuleTests
{
    private const string Answer = "Vraag een nieuw diploma aan bij DUO.";

    private static ContentSample Sample => new();

    [Fact]
    public void YB301_a_first_answer_has_at_most_60_words()
    {
        Sample.Replace(Kwijt, Answer, Sentences(of: 10, count: 6)).BreaksNothing();
        Sample.Replace(Kwijt, Answer, Sentences(of: 10, count: 6) + " Klaar.").Breaks("YB301", Kwijt, 12);
    }

    [Fact]
    public void The_longer_part_may_be_longer() =>
        Sample.Replace(Kwijt, Answer, $"{Answer}\n\n## Meer weten\n\n{Sentences(of: 10, count: 12)}").BreaksNothing();

    [Fact]
    public void YB302_a_sentence_of_more_than_18_words()
    {
        Sample.Replace(Kwijt, Answer, $"{Answer}\n\n{Sentences(of: 19)}").Breaks("YB302", Kwijt, 14);
        Sample.Replace(Kwijt, Answer, $"{Answer}\n\n## Meer weten\n\n{Sentences(of: 19)}").Breaks("YB302", Kwijt, 16);
        Sample.Replace(Suicidality, "Blijf niet alleen.", Sentences(of: 19)).Breaks("YB302", Suicidality, 7);
    }

    [Fact]
    public void YB311_a_text_of_long_words_names_its_hardest_sentence() => Sample
        .Replace(Kwijt, Answer, "Een gemeentelijke adviescommissie beoordeelt iedere aanvraag.\nDe beoordelingscommissie controleert inschrijvingen.\nBel ze.")
        .Breaks("YB311", Kwijt, 13);

    [Fact]
    public void A_variant_obeys_the_rules_of_a_first_answer()
    {
        Sample.Replace(Kwijt, Answer, $"{Answer}\n\n## Onder de 18\n\n{Sentences(of: 10, count: 6)} Klaar.").Breaks("YB301", Kwijt, 16);
        Sample.Replace(Kwijt, Answer, $"{Answer}\n\n## Voor ouders\n\nU vraagt het aan.").BreaksNothing();
        Sample.Replace(Kwijt, Answer, $"{Answer}\n\n## 18 of ouder\n\nU vraagt het aan.").Breaks("YB305", Kwijt, 16);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(18)]
    public void YB303_a_sentence_of_more_than_12_words(int words) =>
        Sample.Replace(Kwijt, Answer, $"{Answer}\n{Sentences(of: words)}").Breaks("YB303", Kwijt, 13);

    [Fact]
    public void A_sentence_of_12_words_reads_easily() => Sample.Replace(Kwijt, Answer, Sentences(of: 12)).BreaksNothing();

    [Theory]
    [InlineData(Kwijt, Answer, "Het verzuim telt niet.", 12)]
    [InlineData(Kwijt, Answer, "Je dient te bellen.", 12)]
    [InlineData(Kwijt, Answer, "Bel ook i.v.m. je cijfers.", 12)]
    [InlineData(ContentSample.Sentences, "Dat weet ik niet.", "Vraag het aan een consulent.", 7)]
    [InlineData(Smalltalk, "Graag gedaan.", "Niet piekeren.", 6)]
    [InlineData(Suicidality, "Blijf niet alleen.", "Neem contact op conform de wet.", 7)]
    public void YB304_a_hard_word(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB304", file, line);

    [Fact]
    public void A_hard_word_is_told_once_a_file_with_what_to_write()
    {
        var problem = Assert.Single(Sample.Replace(Kwijt, Answer, "Verzuim is wegblijven.\nVerzuim telt.").Problems());
        Assert.Equal(12, problem.Line);
        Assert.Contains("wegblijven zonder reden", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_word_is_not_the_word() =>
        Sample.Replace(Kwijt, Answer, "De ziekteverzuimdag telt, echtere niet.").BreaksNothing();

    [Theory]
    [InlineData(Stoppen, "Nog niet.", "Wilt u stoppen?", 19)]
    [InlineData(Stoppen, "title: Mag ik stoppen met school?", "title: Mag uw kind stoppen?", 3)]
    [InlineData(Kwijt, Answer, "U vraagt het aan.", 12)]
    [InlineData(Smalltalk, "Graag gedaan.", "Graag gedaan, hebt u nog iets?", 6)]
    public void YB305_a_young_person_is_not_u(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB305", file, line);

    [Fact]
    public void A_parent_may_be_u() =>
        Sample.Replace(Kwijt, "[jongere, ouder]", "[ouder]").Replace(Kwijt, Answer, "Uw kind vraagt het aan.").BreaksNothing();

    [Theory]
    [InlineData("Het kost € 25.")]
    [InlineData("Het kost €25,50.")]
    [InlineData("Het kost 25 euro.")]
    [InlineData("Het kost EUR 25.")]
    public void YB306_an_amount_in_euros(string answer) => Sample.Replace(Kwijt, Answer, answer).Breaks("YB306", Kwijt, 12);

    [Fact]
    public void The_word_euro_is_no_amount() => Sample.Replace(Kwijt, Answer, "Je betaalt in euro.").BreaksNothing();

    [Theory]
    [InlineData(ContentSample.Sentences, "talkToHuman: Praat met een mens", "talkToHuman: Praat met een mensje!", 3)]
    [InlineData(ContentSample.Sentences, "noneOfThese: Geen van deze", "noneOfThese: Geen van deze bedoel ik", 9)]
    [InlineData(ContentSample.Sentences, "eraseYes: Ja, wis alles", "eraseYes: Ja, wis nu alles maar", 13)]
    [InlineData(ContentSample.Sentences, "eraseNo: Nee", "eraseNo: Nee, laat alles staan", 14)]
    [InlineData(ContentSample.Sentences, "more: Meer weten", "more: Ik wil er meer van weten", 19)]
    [InlineData(Stoppen, "coach: Praat met een mens", "coach: Praat met een mens hier", 14)]
    [InlineData(Stoppen, "title: Kijk op duo.nl", "title: Kijk op de site van DUO", 16)]
    public void YB307_a_label_that_does_not_fit_on_a_button(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB307", file, line);

    [Fact]
    public void A_label_of_20_characters_fits() =>
        Sample.Replace(Stoppen, "coach: Praat met een mens", "coach: Praat met een mens 👩🏽‍🎓").BreaksNothing();

    [Theory]
    [InlineData("humanNoPhone: \"Vraag het aan {region}.\"", "humanNoPhone: Vraag het aan een mens.", 6)]
    [InlineData("fallback: Dat weet ik niet.", "fallback: Dat weet {region} niet.", 7)]
    [InlineData("humanNoPhone: \"Vraag het aan {region}.\"", "humanNoPhone: \"Vraag het aan {region}, {name}.\"", 6)]
    public void YB308_a_fixed_sentence_with_other_placeholders(string old, string text, int line) =>
        Sample.Replace(ContentSample.Sentences, old, text).Breaks("YB308", ContentSample.Sentences, line);

    [Fact]
    public void A_fixed_sentence_may_name_a_help_line() =>
        Assert.Equal("Bel 0800-0432.", Sample.Replace(ContentSample.Sentences, "Dat weet ik niet.", "Bel {KT}.").Load().Sentences.Fallback);

    [Theory]
    [InlineData(Stoppen, "Bel {KT}.", "Bel {KINDERTELEFOON}.", 24)]
    [InlineData(Smalltalk, "Graag gedaan.", "Graag gedaan, {name}.", 6)]
    [InlineData(Suicidality, "Blijf niet alleen.", "Of bel {VT}.", 7)]
    [InlineData(Suicidality, "Blijf niet alleen.", "Of bel {JHO}.", 7)]
    public void YB309_a_placeholder_that_is_no_help_line_with_a_number(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB309", file, line);

    [Theory]
    [InlineData("Bel 0800-0433.")]
    [InlineData("Bel 0800 0433 (gratis).")]
    [InlineData("App 06-12345678.")]
    [InlineData("App 06 12 34 56 78.")]
    [InlineData("Bel +31 71 123 45 67.")]
    [InlineData("Bel +31 (0)71 1234567.")]
    [InlineData("Bel 14 071.")]
    [InlineData("Bel 144.")]
    [InlineData("Bel [ons](tel:0711234567).")]
    public void YB310_a_number_that_is_not_in_the_list(string answer) => Sample.Replace(Kwijt, Answer, answer).Breaks("YB310", Kwijt, 12);

    [Theory]
    [InlineData(ContentSample.Sentences, "Dat weet ik niet.", "Bel 071-1234567.", 7)]
    [InlineData(Smalltalk, "Graag gedaan.", "Bel 071-1234567.", 6)]
    [InlineData(Suicidality, "Blijf niet alleen.", "Of bel 071-1234567.", 7)]
    public void YB310_wherever_it_is_said(string file, string old, string text, int line) =>
        Sample.Replace(file, old, text).Breaks("YB310", file, line);

    [Theory]
    [InlineData("Bel 0800-0432.")]
    [InlineData("Bel 0800 0432 (11-21 uur).")]
    [InlineData("Bel 112 of 113.")]
    [InlineData("Dat was op 01-08-2026.")]
    [InlineData("Het schooljaar 2026-2027 begint om 08.30 uur.")]
    [InlineData("Lees <https://wetten.overheid.nl/BWBR0002628/2018-07-28>.")]
    [InlineData("Er zijn 144 scholen.")]
    public void What_is_in_the_list_or_is_no_telephone_number(string answer) => Sample.Replace(Kwijt, Answer, answer).BreaksNothing();

    private static string Sentences(int of, int count = 1) =>
        string.Join(' ', Enumerable.Repeat($"Ja{string.Concat(Enumerable.Repeat(" en", of - 1))}.", count));
}
