namespace YouthBot.Handoff.Handles;

/// <summary>
/// The words of a handle: friendly to everybody, about nobody. Only nouns with “de”, so that every adjective ends in -e and every pair is
/// good Dutch.
/// </summary>
internal static class HandleWords
{
    public static IReadOnlyList<string> Adjectives { get; } =
    [
        "Blauwe", "Groene", "Gele", "Paarse", "Witte", "Rode", "Oranje", "Zilveren", "Gouden", "Bonte", "Warme", "Zachte", "Stille", "Vrolijke",
        "Slimme", "Snelle", "Rustige", "Dappere", "Vrije", "Frisse", "Heldere", "Hoge", "Verre", "Nieuwe", "Ronde", "Lichte", "Sterke", "Wijze",
        "Zomerse", "Winterse", "Zonnige", "Kleurige", "Handige", "Vlotte", "Trotse", "Eerlijke", "Moedige", "Vlugge", "Kalme", "Open",
    ];

    public static IReadOnlyList<string> Nouns { get; } =
    [
        "Reiger", "Merel", "Zwaluw", "Uil", "Valk", "Havik", "Mees", "Specht", "Kraanvogel", "Ooievaar", "Lepelaar", "Grutto", "Kievit", "Buizerd",
        "Ekster", "Zwaan", "Otter", "Bever", "Das", "Egel", "Vos", "Haas", "Eekhoorn", "Dolfijn", "Zeehond", "Libel", "Vlinder", "Krekel", "Hommel",
        "Beuk", "Berk", "Linde", "Els", "Wilg", "Eik", "Rivier", "Vuurtoren", "Zee", "Ster", "Maan", "Komeet", "Wolk", "Wind", "Fiets",
        "Sleutel", "Lantaarn", "Trommel", "Gitaar", "Kano",
    ];
}
