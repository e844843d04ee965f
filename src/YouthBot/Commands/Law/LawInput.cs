using System.Globalization;
using System.Text.Json;
using YouthBot.Dialogs.Law;

namespace YouthBot.Commands.Law;

/// <summary>The members of one JSON object; whatever is missing or wrong is a <see cref="FormatException"/> that names it.</summary>
internal sealed class LawInput(JsonElement json, string path)
{
    // whole school years, weeks and hours beyond this are a mistake, and dates beyond these would leave the calendar
    private const int Most = 9999;
    private const int MostSchoolYears = 99;
    private static readonly DateOnly Earliest = new(1900, 1, 1);
    private static readonly DateOnly Latest = new(2200, 12, 31);

    /// <summary>The members of the object under a name.</summary>
    public LawInput Object(string name)
    {
        var value = Required(name);
        return value.ValueKind is JsonValueKind.Object ? new LawInput(value, $"{path}{name}.") : throw Wrong(name, "an object");
    }

    public string Text(string name) =>
        Required(name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw Wrong(name, "a string");

    public string? OptionalText(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? Text(name) : null;

    public DateOnly Date(string name) => OptionalDate(name) ?? throw Wrong(name, "a date, yyyy-mm-dd");

    public DateOnly? OptionalDate(string name)
    {
        var value = Required(name);
        if (value.ValueKind is JsonValueKind.Null) return null;
        if (value.ValueKind is not JsonValueKind.String
            || !DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            throw Wrong(name, "a date that exists, yyyy-mm-dd");
        }

        return date >= Earliest && date <= Latest
            ? date
            : throw Wrong(name, string.Create(CultureInfo.InvariantCulture, $"a date from {Earliest:yyyy-MM-dd} to {Latest:yyyy-MM-dd}"));
    }

    /// <summary>The day on which it is judged and the date of birth, which is not after it.</summary>
    public (DateOnly Born, DateOnly On) BornAndOn()
    {
        var (born, on) = (Date("born"), Date("on"));
        return born <= on ? (born, on) : throw Wrong("born", "a date that is not after on");
    }

    public T Choice<T>(string name)
        where T : struct, Enum
    {
        var value = Required(name);
        return (value.ValueKind is JsonValueKind.String ? Codes<T>.Find(value.GetString()!) : null)
            ?? throw Wrong(name, $"one of {string.Join(", ", Codes<T>.All)}");
    }

    public bool Flag(string name) => Required(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "true or false"),
    };

    /// <summary>True, false, or null where the question did not arise.</summary>
    public bool Flag(string name, bool whenNull) => Required(name).ValueKind is JsonValueKind.Null ? whenNull : Flag(name);

    public int Level(string name) => Number(name) is >= 1 and <= 4 and var level && decimal.IsInteger(level)
        ? (int)level
        : throw Wrong(name, "a whole number from 1 to 4");

    public int? SchoolYears(string name) => Count(name, MostSchoolYears);

    public int? Count(string name, int most = Most)
    {
        if (Required(name).ValueKind is JsonValueKind.Null) return null;
        return Number(name) is >= 0 and var count && count <= most && decimal.IsInteger(count)
            ? (int)count
            : throw Wrong(name, $"null or a whole number from 0 to {most}");
    }

    public decimal? Hours(string name)
    {
        if (Required(name).ValueKind is JsonValueKind.Null) return null;
        return Number(name) is >= 0 and <= Most and var hours ? hours : throw Wrong(name, $"null or a number from 0 to {Most}");
    }

    private decimal? Number(string name) =>
        Required(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out var value) ? value : null;

    private JsonElement Required(string name) =>
        json.TryGetProperty(name, out var value) ? value : throw new FormatException($"{path}{name} is missing.");

    private FormatException Wrong(string name, string expected) => new($"{path}{name} must be {expected}.");
}
