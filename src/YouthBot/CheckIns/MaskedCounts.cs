namespace YouthBot.CheckIns;

/// <summary>
/// Counts that tell of nobody. One under ten is not shown; and as the sum of a group is known, so much more of the group is not shown that what is
/// missing cannot be found by subtraction.
/// </summary>
public static class MaskedCounts
{
    /// <summary>What is less is not shown (the regional rule for reports).</summary>
    public const int Fewest = 10;

    /// <summary>The counts of one group whose sum is known: each as it may be shown, null for one that may not.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="known">
    /// Of each count, how many are known one by one anyway: they hide nobody, so what is left must be large enough by itself.
    /// </param>
    public static IReadOnlyList<int?> Of(IReadOnlyList<int> counts, IReadOnlyList<int>? known = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var hidden = counts.Select((count, i) => count - (known?[i] ?? 0)).ToArray();
        var order = Enumerable.Range(0, counts.Count).OrderBy(i => hidden[i]).ToArray();
        var masked = new HashSet<int>(order.Where(i => hidden[i] < Fewest));
        foreach (var next in order.Where(i => !masked.Contains(i)).ToArray())
        {
            if (masked.Count == 0 || (masked.Count > 1 && masked.Sum(i => hidden[i]) >= Fewest)) break;
            masked.Add(next);
        }

        return [.. counts.Select((count, i) => masked.Contains(i) ? (int?)null : count)];
    }
}
