using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>
/// An exception silences its own turn of phrase and nothing beside it: who talks about school, a film or a joke and then says it, has said it.
/// </summary>
public sealed class ExceptionTests
{
    private static readonly string[] Asides =
    [
        "ik maak een werkstuk", "mijn verslag is af", "de toets was moeilijk", "mijn rooster klopt niet", "we hebben een debat", "ik zat bij een film",
        "ik luister een nummer", "poster gemaakt", "haha", "lol", "ik game veel", "ik doe aan judo", "ik zit op school", "op stage", "de kantine is dicht",
        "ik ben op kamp", "mijn portfolio", "we leren bij zorg en welzijn", "mijn vriend heeft een hond", "leuke opleiding", "het hoofdstuk", "mijn groepje",
    ];

    public static TheoryData<string> EachAside() => [.. Asides];

    [Theory, MemberData(nameof(EachAside))]
    public void A_cry_beside_something_ordinary_is_a_cry(string aside)
    {
        var silenced = CriesAboutOneself.All.Concat(CriesAboutOthers.All)
            .Where(cry => cry.Level >= SafetyLevel.Serious)
            .SelectMany(cry => new[] { $"{aside}. {cry.Message}", $"{cry.Message}, {aside}", $"{aside} en {cry.Message}" })
            .Where(message => SafetyContent.Plain.Detect(message) is null)
            .ToList();

        Assert.Empty(silenced);
    }
}
