using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Law;

/// <summary>The words by which the values of an enumeration go in files: those of <see cref="JsonStringEnumMemberNameAttribute"/>.</summary>
/// <typeparam name="T">An enumeration whose every value has such a word.</typeparam>
public static class Codes<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> OfValue = Enum.GetValues<T>().ToFrozenDictionary(
        value => value,
        value => typeof(T).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    private static readonly FrozenDictionary<string, T> OfCode = OfValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

#pragma warning disable CA1000 // the type is what is asked about: Codes<Diploma>.Of(…)
    /// <summary>All words, in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>The word of a value.</summary>
    public static string Of(T value) => OfValue[value];

    /// <summary>The value of a word, or null.</summary>
    public static T? Find(string code) => OfCode.TryGetValue(code, out var value) ? value : null;
#pragma warning restore CA1000
}
