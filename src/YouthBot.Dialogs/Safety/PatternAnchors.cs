namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Chooses for each of many patterns its anchor: words of which every match holds at least one, and of all such choices the one that costs least. A word in
/// many patterns is a common one (“ik”, “niet”): it would let too many through. A list that hundreds of patterns name is judged once.
/// </summary>
internal sealed class PatternAnchors
{
    /// <summary>In how many places each word is written.</summary>
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);

    /// <summary>The anchors of choices that were judged; null where a match may hold no word of them.</summary>
    private readonly Dictionary<PatternNode, Anchor?> judged = new(ReferenceEqualityComparer.Instance);

    public PatternAnchors(IReadOnlyList<SafetyPattern> patterns)
    {
        var named = new Dictionary<PatternNode, int>(ReferenceEqualityComparer.Instance);
        foreach (var pattern in patterns) Meet(pattern.Root, named);
        foreach (var (choices, times) in named)
        {
            foreach (var word in choices.Words) Use(word, times);
        }
    }

    /// <summary>The anchor of a pattern; there is one, for a pattern that may match no word at all cannot be read.</summary>
    public IReadOnlyList<PatternNode.Word> Of(SafetyPattern pattern) => Judge(pattern.Root)!.Words;

    private void Meet(PatternNode.Sequence parts, Dictionary<PatternNode, int> named)
    {
        foreach (var part in parts.Parts)
        {
            if (part is PatternNode.Word word) Use(word, 1);
            else named[part] = named.GetValueOrDefault(part) + 1;
        }
    }

    private void Use(PatternNode.Word word, int times) => uses[word.Text] = uses.GetValueOrDefault(word.Text) + times;

    private Anchor? Judge(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Word word:
                return new Anchor([word], uses[word.Text]);
            case PatternNode.Sequence sequence:
                return Cheapest(sequence);
            case PatternNode.OneOf { IsOptional: false } choices:
                if (!judged.TryGetValue(choices, out var all)) judged.Add(choices, all = OfEach(choices));
                return all;
            default:
                return null;
        }
    }

    private Anchor? Cheapest(PatternNode.Sequence sequence)
    {
        Anchor? best = null;
        foreach (var part in sequence.Parts)
        {
            if (Judge(part) is { } anchor && (best is null || anchor.Cost < best.Cost)) best = anchor;
        }

        return best;
    }

    private Anchor? OfEach(PatternNode.OneOf choices)
    {
        var words = new List<PatternNode.Word>();
        var cost = 0;
        foreach (var choice in choices.Choices)
        {
            if (Judge(choice) is not { } anchor) return null;
            words.AddRange(anchor.Words);
            cost += anchor.Cost;
        }

        return new Anchor(words, cost);
    }

    private sealed record Anchor(IReadOnlyList<PatternNode.Word> Words, int Cost);
}
