using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Tests.Content;

public class ContentSetTests
{
    private static readonly ContentSet Content = new ContentSample().Load();

    [Theory]
    [InlineData("Leiden")]
    [InlineData("alphen aan den rijn")]
    [InlineData(" ALPHEN  aan den Rijn! ")]
    public void A_gemeente_has_its_region_however_it_is_written(string gemeente) =>
        Assert.Equal("holland-rijnland", Content.RegionOfGemeente(gemeente)?.Id);

    [Fact]
    public void A_gemeente_is_found_by_what_people_call_it()
    {
        var content = new ContentSample().Replace(ContentSample.Leiden, "timeZone:", "alsoCalled:\n  Leiden: Sleutelstad\ntimeZone:").Load();
        Assert.Equal("Leiden", content.GemeenteNamed("sleutelstad"));
        Assert.Equal("holland-rijnland", content.RegionOfGemeente("Sleutelstad")?.Id);
    }

    [Fact]
    public void A_gemeente_that_no_region_has_has_none() => Assert.Null(Content.RegionOfGemeente("Atlantis"));

    [Fact]
    public void Everybody_has_a_region() => Assert.Equal("landelijk", Content.Landelijk.Id);

    [Theory]
    [InlineData("STOP!!", Command.Stop)]
    [InlineData("stopn", Command.Stop)]
    [InlineData("Meer weten?", Command.More)]
    public void A_whole_message_is_a_command(string message, Command command) =>
        Assert.Equal(command, Content.Commands.Find(Content.Words.Read(message)));

    [Theory]
    [InlineData("ik wil stoppen met school")]
    [InlineData("")]
    public void A_part_of_a_message_is_none(string message) => Assert.Null(Content.Commands.Find(Content.Words.Read(message)));

    [Fact]
    public void A_greeting_gets_its_reply() =>
        Assert.Equal(new SmalltalkReply("hallo", "Hoi! Wat wil je weten?"), Content.Smalltalk.Find(Content.Words.Read("Hoi!!")));

    [Fact]
    public void A_question_is_no_smalltalk() => Assert.Null(Content.Smalltalk.Find(Content.Words.Read("hoi mag ik stoppen")));

    [Fact]
    public void Help_lines_fill_their_own_placeholders_only() =>
        Assert.Equal("113, 0800-0432, {JHO}, {VT}, {region}", Content.HelpLines.Fill("{113}, {KT}, {JHO}, {VT}, {region}"));

    [Fact]
    public void A_help_line_is_found_by_its_code()
    {
        Assert.Equal("0800-0432", Content.HelpLines.Find("KT")?.Number);
        Assert.Null(Content.HelpLines.Find("JHO")?.Number);
        Assert.Null(Content.HelpLines.Find("VT"));
    }

    [Fact]
    public void A_sentence_is_filled_with_exactly_its_placeholders()
    {
        Assert.Equal("Bel Leiden: {tot}. Dat kan tot vijf uur.",
            Content.Sentences.HumanOpen.Fill(("region", "Leiden"), ("phone", "{tot}"), ("until", "vijf uur")));
        Assert.Throws<ArgumentException>(() => Content.Sentences.HumanOpen.Fill(("region", "Leiden"), ("phone", "1")));
        Assert.Throws<ArgumentException>(() => Content.Sentences.HumanNoPhone.Fill(("region", "Leiden"), ("days", "3")));
    }
}
