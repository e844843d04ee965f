using FsCheck;
using FsCheck.Fluent;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>Whatever can be typed: what young people say, what breaks programs, and both in any order.</summary>
internal static class AnyTalk
{
    private static readonly string[] Typed =
    [
        "hoi", "vrijstelling", "1", "2", "99", "meer", "geen van deze", "wis", "ja", "ja, wis alles", "nee", "stop", "mens", "opnieuw",
        "bedankt", "ik word bijna 18 moet ik dan nog naar school", "ik wil niet meer leven", "kwil stope met skool", "asdf", "diploma",
        "ja, deel alles", "stop met wachten", "bel me terug", "bellen", "liever geen nummer", "laat bericht achter", "terug naar de bot",
    ];

    private static readonly string[] Odd =
    [
        "", " ", "\0", "\u0007\u001B[31m", "\uD83D", "\uDE00", "a\uD83Db", "\uD83D\uDE00", "\u202Eterug", "\u200B", "\uFEFF", "\uFFFE", "ik wil niet \uFFFE meer leven", "\uFFFF",
        "e\u0301\u0301\u0301",
        "{0} {region} {", "<script>alert(1)</script>", "'; drop table", "٣", "²",
        new string('a', 5000), new string('\uD800', 3000), "…",
    ];

    public static Arbitrary<string> Text { get; } = Gen.OneOf(
            Gen.Elements(Typed),
            Gen.Elements(Odd),
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty),
            Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Select(characters => new string(characters)))
        .ToArbitrary();

    public static Arbitrary<string[]> Texts { get; } = Gen.Choose(0, 12).SelectMany(Text.Generator.ArrayOf).ToArbitrary();
}
