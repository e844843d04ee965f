using System.Globalization;
using System.Text;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>How the words of check-ins are written in content and in storage: <c>NoShow</c> is <c>no-show</c>.</summary>
public static class CheckInCodes
{
    /// <summary>The code of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Known<T>.Codes[Array.FindIndex(Known<T>.Values, known => known.Equals(value))];

    /// <summary>The value of a code; null when there is none.</summary>
    public static T? Find<T>(string? code)
        where T : struct, Enum => Array.IndexOf(Known<T>.Codes, code) is >= 0 and var at ? Known<T>.Values[at] : null;

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

    /// <summary>A handful of values each: looking through them costs less than a table, which would be compiled for each type at the start.</summary>
    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();

        public static readonly string[] Codes = Array.ConvertAll(Values, value => Kebab(value.ToString()));
    }
}
