using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Tests.Context;

/// <summary>What a message says about the person who wrote it, and above all what it does not say.</summary>
public class PersonReaderTests
{
    private static readonly Dictionary<string, string> Gemeenten = new(StringComparer.Ordinal)
    {
        ["zeist"] = "Zeist", ["leiden"] = "Leiden", ["de bilt"] = "De Bilt", ["alphen aan den rijn"] = "Alphen aan den Rijn", ["best"] = "Best",
    };

    private static readonly WordReader Words = new(new Dictionary<string, string> { ["kben"] = "ik ben", ["mn"] = "mijn" });

    [Theory]
    [InlineData("ik ben 17", 17)]
    [InlineData("kben 17", 17)]
    [InlineData("ben 16", 16)]
    [InlineData("ik ben pas 15 hoor", 15)]
    [InlineData("nu ben ik 17", 17)]
    [InlineData("ik ben zeventien", 17)]
    [InlineData("ik ben 17j en wil van school af", 17)]
    [InlineData("ik ben 17 jaar oud", 17)]
    [InlineData("ik ben net 18 geworden", 18)]
    [InlineData("ik ben een jongen van 16", null)]
    [InlineData("17 jaar", 17)]
    [InlineData("17", 17)]
    [InlineData("hoi 16 jaar", 16)]
    [InlineData("meisje 16 jaar", 16)]
    [InlineData("mijn leeftijd is 19", 19)]
    [InlineData("ik als 17 jarige", 17)]
    [InlineData("word volgende maand 18", 17)]
    [InlineData("ik word bijna 18", 17)]
    [InlineData("ik word over twee maanden 18", 17)]
    [InlineData("ik word in mei 17", 16)]
    [InlineData("ik ben bijna 18", 17)]
    [InlineData("kwil stoppen met school en ik ben 16", 16)]
    [InlineData("ben 16 en mijn zusje is 12", 16)]
    [InlineData("ik ben 17 keer te laat", null)]
    [InlineData("ik ben 16 uur weg geweest", null)]
    [InlineData("ik ben 15 minuten te laat", null)]
    [InlineData("ik ben 12 jaar bezig", null)]
    [InlineData("ik ben al 2 jaar thuis", null)]
    [InlineData("mijn zusje is 12", null)]
    [InlineData("mijn vriend van 19 helpt me", null)]
    [InlineData("hij is 17", null)]
    [InlineData("mijn broer wordt 18", null)]
    [InlineData("een klasgenoot van 16 is gestopt", null)]
    [InlineData("toen ik 12 was", null)]
    [InlineData("tot je 18 bent moet je naar school", null)]
    [InlineData("na 17 jaar", null)]
    [InlineData("hoe oud moet je zijn", null)]
    [InlineData("mbo niveau 2", null)]
    [InlineData("ik ben geen 16", null)]
    public void Only_the_writers_own_age_is_theirs(string text, int? age) => Assert.Equal(age, Read(text).Said.Age);

    [Theory]
    [InlineData("ik ben nog geen 18", false)]
    [InlineData("ik ben onder de 18", false)]
    [InlineData("ik ben jonger dan 18", false)]
    [InlineData("ik ben minderjarig", false)]
    [InlineData("ik ben ouder dan 18", true)]
    [InlineData("ik ben al meerderjarig", true)]
    [InlineData("ik ben niet meerderjarig", false)]
    [InlineData("mag dat onder de 18", null)]
    [InlineData("wat is meerderjarig", null)]
    public void An_age_can_be_said_without_a_number(string text, bool? adult) => Assert.Equal(adult, Read(text).Said.IsAdult);

    [Theory]
    [InlineData("en als ik 18 ben", Asker.Vanaf18)]
    [InlineData("en als je 18 bent?", Asker.Vanaf18)]
    [InlineData("als ik straks 19 word", Asker.Vanaf18)]
    [InlineData("mag dat als ik 16 ben", Asker.Onder18)]
    [InlineData("en als ik nog geen 18 ben", Asker.Onder18)]
    [InlineData("en onder de 18", Asker.Onder18)]
    [InlineData("vanaf 18", Asker.Vanaf18)]
    [InlineData("na mijn 18e", Asker.Vanaf18)]
    [InlineData("voor mijn 18e", Asker.Onder18)]
    [InlineData("toen ik 18 was", null)]
    [InlineData("als mijn broer 18 is", null)]
    public void A_supposed_age_is_asked_for_and_not_remembered(string text, Asker? asker)
    {
        var reading = Read(text);
        Assert.Equal(asker, reading.AskedFor);
        Assert.Equal(PersonFacts.None, reading.Said);
    }

    [Theory]
    [InlineData("mijn zoon van 15 gaat niet naar school", 15)]
    [InlineData("mn dochter is 16", 16)]
    [InlineData("onze oudste dochter wordt 18", 17)]
    [InlineData("ik heb een zoon van 14", 14)]
    [InlineData("mijn kind spijbelt", null)]
    [InlineData("ik ben de moeder van een leerling", null)]
    [InlineData("wat kan ik als ouder doen", null)]
    [InlineData("en voor mijn zoon?", null)]
    public void A_parent_is_heard_with_the_age_of_the_child(string text, int? age)
    {
        var said = Read(text).Said;
        Assert.True(said.IsParent);
        Assert.Equal(age, said.ChildAge);
        Assert.Null(said.Age);
        Assert.Equal(Asker.Ouder, said.Asker);
    }

    [Theory]
    [InlineData("ik ben zwanger en wie past op mijn kind")]
    [InlineData("mijn dochter van 1 moet naar de opvang")]
    [InlineData("mijn zoontje is 2")]
    [InlineData("ik ben ouder dan 18")]
    [InlineData("mijn ouders zijn boos")]
    [InlineData("als kind woonde ik daar")]
    [InlineData("mijn moeder zegt dat het moet")]
    public void Not_everybody_with_family_is_a_parent_of_a_pupil(string text) => Assert.False(Read(text).Said.IsParent);

    [Theory]
    [InlineData("ik zit op het vmbo", SchoolKind.Vmbo)]
    [InlineData("ik zit nu in vmbo kader", SchoolKind.VmboKader)]
    [InlineData("zit op mbo niveau 2", SchoolKind.Mbo2)]
    [InlineData("ik doe havo", SchoolKind.Havo)]
    [InlineData("ik volg een entree opleiding", SchoolKind.Entree)]
    [InlineData("ik zit niet op het mbo", null)]
    [InlineData("ik zat op de havo", null)]
    [InlineData("ik wil naar het mbo", null)]
    [InlineData("mijn zusje zit op het vwo", null)]
    [InlineData("als ik op het mbo zit", null)]
    [InlineData("mijn vriend doet mbo 4", null)]
    public void The_school_of_today_is_heard(string text, SchoolKind? school) => Assert.Equal(school, Read(text).Said.School);

    [Theory]
    [InlineData("ik heb mijn vmbo diploma", SchoolKind.Vmbo)]
    [InlineData("ik heb mbo 2 gehaald", SchoolKind.Mbo2)]
    [InlineData("ik ben geslaagd voor de havo", SchoolKind.Havo)]
    [InlineData("ik heb geen havo diploma", null)]
    [InlineData("ik heb het mbo nog niet gehaald", null)]
    [InlineData("met een vmbo diploma mag je veel", null)]
    public void The_diploma_is_heard(string text, SchoolKind? diploma) => Assert.Equal(diploma, Read(text).Said.Diploma);

    [Theory]
    [InlineData("ik heb geen diploma", true)]
    [InlineData("ik heb nog geen startkwalificatie", true)]
    [InlineData("als ik geen diploma heb", false)]
    [InlineData("mag je werken zonder diploma", false)]
    public void No_diploma_is_heard_too(string text, bool none) => Assert.Equal(none, Read(text).Said.HasNoDiploma);

    [Theory]
    [InlineData("ik woon in Zeist", "Zeist")]
    [InlineData("woon in alphen aan den rijn", "Alphen aan den Rijn")]
    [InlineData("wij wonen nu in De Bilt", "De Bilt")]
    [InlineData("ik kom uit leiden", "Leiden")]
    [InlineData("gemeente Zeist", "Zeist")]
    [InlineData("zeist", "Zeist")]
    [InlineData("uit Zeist", "Zeist")]
    [InlineData("ik woon in Best", "Best")]
    [InlineData("waar zit het doorstroompunt in leiden", "Leiden")]
    [InlineData("best", null)]
    [InlineData("ik woon best ver weg", null)]
    [InlineData("mijn oma woont in Zeist", null)]
    [InlineData("mijn school staat in Leiden", null)]
    [InlineData("ik woon niet in Zeist", null)]
    [InlineData("ik woon in Parijs", null)]
    public void Where_somebody_lives_is_heard(string text, string? gemeente) => Assert.Equal(gemeente, Read(text).Said.Gemeente);

    [Theory]
    [InlineData("ik ben 17", true)]
    [InlineData("ik ben 17 jaar en ik woon in Zeist", true)]
    [InlineData("ik zit op het vmbo", true)]
    [InlineData("ik ben 17 en wil stoppen", false)]
    [InlineData("ik word 18", false)]
    [InlineData("en als ik 18 ben", false)]
    [InlineData("hoi", false)]
    public void A_message_may_be_nothing_but_facts(string text, bool only) => Assert.Equal(only, Read(text).IsOnlyFacts);

    [Theory]
    [InlineData("en als ik 18 ben?", Asker.Vanaf18)]
    [InlineData("en hoe zit dat als ik 18 ben", Asker.Vanaf18)]
    [InlineData("en voor mijn zoon?", Asker.Ouder)]
    [InlineData("maar ik ben 17", Asker.Onder18)]
    [InlineData("krijg ik kinderbijslag als ik 18 ben", null)]
    public void A_message_may_be_nothing_but_for_whom(string text, Asker? asker) => Assert.Equal(asker, Read(text).OnlyFor);

    [Theory]
    [InlineData("16", 16)]
    [InlineData("16 jaar", 16)]
    [InlineData("hoi 16 jaar", 16)]
    [InlineData("zestien", 16)]
    [InlineData("meisje 15 jaar", 15)]
    public void An_age_alone_from_a_parent_is_that_of_the_child(string text, int age)
    {
        var said = PersonReader.Read(Words.Read(text), name => Gemeenten.GetValueOrDefault(name), new PersonFacts { IsParent = true }).Said;
        Assert.Equal(new PersonFacts { ChildAge = age }, said);
        Assert.Equal(Asker.Ouder, new PersonFacts { IsParent = true }.With(said).Asker);
    }

    [Fact]
    public void A_parent_who_says_how_old_they_are_themselves_says_so() =>
        Assert.Equal(19, PersonReader.Read(["ik", "ben", "19"], name => null, new PersonFacts { IsParent = true }).Said.Age);

    private static PersonReading Read(string text) => PersonReader.Read(Words.Read(text), name => Gemeenten.GetValueOrDefault(name));
}
