namespace YouthBot.Dialogs.Context;

/// <summary>Tells by its form whether a message means nothing without the one before it.</summary>
public static class FollowUpReader
{
    private const int MostWords = 6;

    /// <summary>A question is asked by one of these, or by “en …” in front.</summary>
    private static readonly HashSet<string> Asking = People.Set(
        "hoe waarom hoezo wat wanneer waar wie welke hoeveel hoelang daarna dan erna hierna verder waarvoor waarmee waarom waardoor toen");

    private static readonly HashSet<string> Empty = People.Set(
        "en maar of ook dus dan nu nou toch zo ok oke ja nee he joh even eens nog precies eigenlijk zeg dat dit het die deze daar hier daarmee daarvoor "
        + "is zijn was wordt gaat werkt betekent bedoel ik je jij ze hij wij we moet mag kan kun hoef doe doen gebeurt krijg gaan zit lang vaak veel "
        + "kost bij aan voor van met op erg een echt wel niet zeker weet zou er ervan daarover meer want als");

    /// <summary>The form of these words; null when they can stand on their own.</summary>
    public static FollowUp? Read(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.Count is 0 or > MostWords) return null;
        var starts = words[0] is "en" or "maar";
        if (words.All(word => Empty.Contains(word) || Asking.Contains(word)) && (words.Any(Asking.Contains) || (starts && words.Count > 1)))
            return FollowUp.Bare;
        return starts && words.Count > 1 ? FollowUp.Turned : null;
    }
}
