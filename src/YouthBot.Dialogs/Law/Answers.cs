namespace YouthBot.Dialogs.Law;

/// <summary>Makes <see cref="Answers{T}"/>.</summary>
public static class Answers
{
    /// <summary>Nothing is known: every value is possible.</summary>
    public static Answers<T> All<T>()
        where T : struct, Enum => new(Enum.GetValues<T>());

    /// <summary>Yes and no are possible.</summary>
    public static Answers<bool> YesOrNo { get; } = new([true, false]);

    /// <summary>It is known.</summary>
    public static Answers<T> Only<T>(T value) => new([value]);

    /// <summary>One of these.</summary>
    public static Answers<T> Of<T>(params IEnumerable<T> values) => new(values);
}
