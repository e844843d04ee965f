using System.Collections;

namespace YouthBot.Dialogs.Law;

/// <summary>What is known of one fact: the values that it can have, each once, at least one. A known fact has one.</summary>
/// <typeparam name="T">What the fact is about.</typeparam>
public sealed class Answers<T> : IReadOnlyList<T>
{
    private readonly T[] values;

    internal Answers(IEnumerable<T> values)
    {
        this.values = [.. values.Distinct()];
        if (this.values.Length == 0) throw new ArgumentException("A fact has at least one possible value.", nameof(values));
    }

    /// <inheritdoc/>
    public int Count => values.Length;

    /// <inheritdoc/>
    public T this[int index] => values[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => string.Join('|', values);
}
