namespace YouthBot.Dialogs.Context;

/// <summary>
/// The words of one message while they are read, with a note of which ones were understood. What nobody understood is what the message is
/// about.
/// </summary>
internal sealed class MessageWords(IReadOnlyList<string> words)
{
    /// <summary>They say nothing of their own beside a fact about a person: “en dan als ik 18 ben?”.</summary>
    private static readonly HashSet<string> Light = new(
        (
            "ik ben bent is zijn word wordt en maar of dus want als dan nu nou nog al pas net ook wel zelf eigenlijk trouwens btw gewoon even "
            + "namelijk toch zo he hoor ja nee ok oke hoi hallo hey jaar jaren oud jarig jarige het de een dat dit die hoe wat zit zitten geldt "
            + "voor bij van in op met mijn je jij we wij bijna inmiddels straks vanaf mag moet kan hoef gaat anders hetzelfde me mij ff heb al "
            + "woon kom uit onze ons").Split(' '),
        StringComparer.Ordinal);

    private readonly bool[] understood = new bool[words.Count];

    public int Count => words.Count;

    /// <summary>The word at a place; empty outside the message.</summary>
    public string this[int index] => index >= 0 && index < words.Count ? words[index] : string.Empty;

    public IReadOnlyList<string> All => words;

    public void Understand(int start, int end)
    {
        for (var i = Math.Max(start, 0); i < Math.Min(end, words.Count); i++) understood[i] = true;
    }

    public bool Has(IReadOnlySet<string> any, int start = 0, int? end = null)
    {
        for (var i = Math.Max(start, 0); i < Math.Min(end ?? words.Count, words.Count); i++)
        {
            if (any.Contains(words[i])) return true;
        }

        return false;
    }

    public IReadOnlyList<string> Rest() => [.. words.Where((word, index) => !understood[index] && !Light.Contains(word))];
}
