using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class DutchSoundTests
{
    [Theory]
    [InlineData("leerplicht", "leerpligt")]
    [InlineData("vrijstelling", "vreisteling")]
    [InlineData("vrijstelling", "vrystelling")]
    [InlineData("kwalificatie", "qualifikatie")]
    [InlineData("absent", "apsent", false)]
    [InlineData("hond", "hont")]
    [InlineData("wordt", "wort")]
    [InlineData("vertrouwen", "fertrauwen")]
    [InlineData("cijfers", "seifers")]
    [InlineData("stoppen", "stopen")]
    [InlineData("", "")]
    public void Brings_spellings_of_one_sound_together(string first, string second, bool same = true) =>
        Assert.Equal(same, DutchSound.Of(first) == DutchSound.Of(second));
}
