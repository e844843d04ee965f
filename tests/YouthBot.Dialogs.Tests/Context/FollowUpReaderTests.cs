using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Tests.Context;

public class FollowUpReaderTests
{
    [Theory]
    [InlineData("hoe dan?", FollowUp.Bare)]
    [InlineData("waarom?", FollowUp.Bare)]
    [InlineData("maar waarom dan", FollowUp.Bare)]
    [InlineData("en daarna", FollowUp.Bare)]
    [InlineData("en dan?", FollowUp.Bare)]
    [InlineData("wat moet ik dan doen", FollowUp.Bare)]
    [InlineData("wat betekent dat", FollowUp.Bare)]
    [InlineData("hoe lang duurt dat", null)]
    [InlineData("en op het mbo?", FollowUp.Turned)]
    [InlineData("maar met een bijbaan?", FollowUp.Turned)]
    [InlineData("en", null)]
    [InlineData("ja", null)]
    [InlineData("school", null)]
    [InlineData("mag ik stoppen met school", null)]
    [InlineData("en ik heb gisteren ook nog een brief gekregen", null)]
    [InlineData("", null)]
    public void A_follow_up_is_known_by_its_form(string text, FollowUp? form) => Assert.Equal(form, FollowUpReader.Read(WordReader.Plain.Read(text)));
}
