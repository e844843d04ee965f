using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>How the words of check-ins are written in content and in storage: <c>NoShow</c> is <c>no-show</c>.</summary>
public static class CheckInCodes
{
    /// <summary>The code of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.Codes[value];

    /// <summary>The value of a code; null when there is none.</summary>
    public static T? Find<T>(string? code)
        where T : struct, Enum => code is not null && Known<T>.Values.TryGetValue(code, out var value) ? value : null;

    /// <summary>The value of a code that was written by <see cref="Of"/>.</summary>
    /// <exception cref="FormatException">It is no such code.</exception>
    public static T Read<T>(string code)
        where T : struct, Enum => Find<T>(code) ?? throw new FormatException($"Not a {typeof(T).Name}.");

    /// <summary>All codes, in the order of the values.</summary>
    public static IEnumerable<string> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Of);

    private static string Kebab(string name)
    {
        var code = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && code.Length > 0) code.Append('-');
            code.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return code.ToString();
    }

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> Codes =
            new(Enum.GetValues<T>().Select(value => KeyValuePair.Create(value, Kebab(value.ToString()))));

        public static readonly ConcurrentDictionary<string, T> Values =
            new(Codes.Select(pair => KeyValuePair.Create(pair.Value, pair.Key)), StringComparer.Ordinal);
    }
}
