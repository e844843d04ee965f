namespace YouthBot.Dialogs.Context;

/// <summary>The words for people other than the one who writes.</summary>
internal static class People
{
    /// <summary>Behind “mijn” or “onze” they make the writer a parent.</summary>
    public static IReadOnlySet<string> Children { get; } = Set(
        "zoon zoontje dochter dochtertje kind stiefzoon stiefdochter stiefkind pleegzoon pleegdochter pleegkind puber tiener");

    /// <summary>An age or a town near them is theirs, not the writer's.</summary>
    public static IReadOnlySet<string> Others { get; } = Set(
        "hij zij ze hem haar die zusje zus zusjes zussen broertje broer broertjes broers neef neefje nicht nichtje vriend vriendin vrienden "
        + "vriendje vriendinnetje ex bestie bff maat matties mattie klasgenoot klasgenoten buurjongen buurmeisje leerling iemand jongen meisje "
        + "moeder vader mama papa ouders oma opa oom tante mentor leraar collega baas");

    /// <summary>Who says these speaks of a child too small for school, or not born yet: a young parent asks about their own school.</summary>
    public static IReadOnlySet<string> SmallChildren { get; } = Set("zwanger zwangere baby baby's babys kinderopvang opvang creche oppas peuter");

    internal static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
