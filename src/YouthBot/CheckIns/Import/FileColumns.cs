using System.Globalization;
using System.Text;

namespace YouthBot.CheckIns.Import;

/// <summary>Where in a file what stands, by its heading; the order is free, and so is how a heading is written.</summary>
internal sealed class FileColumns
{
    private static readonly (string Name, string[] Also)[] Known =
    [
        ("voornaam", ["naam", "roepnaam"]),
        ("telefoon", ["telefoonnummer", "mobiel", "mobielnummer", "06nummer", "gsm"]),
        ("school", ["schoolnaam"]),
        ("klas", ["groep"]),
        ("gemeente", ["woongemeente"]),
        ("toestemming op", ["datumtoestemming", "toestemmingsdatum", "toestemming"]),
        ("toestemming door", ["toestemmingvan", "wiegaftoestemming"]),
        ("geboortedatum", ["geboren", "geboortedag"]),
    ];

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private FileColumns()
    {
    }

    /// <summary>The columns that a file must have, as its heading calls them best.</summary>
    public static IReadOnlyList<string> Demanded { get; } = [.. Known.Select(column => column.Name).Where(name => name is not "geboortedatum")];

    /// <summary>The last column that is needed.</summary>
    public int Last => Demanded.Max(name => places[Key(name)]);

    /// <summary>The columns of a heading, or the names of those that it lacks.</summary>
    public static (FileColumns? Columns, IReadOnlyList<string> Missing) Of(IReadOnlyList<string> heading)
    {
        var columns = new FileColumns();
        for (var place = 0; place < heading.Count; place++)
        {
            var key = Key(heading[place]);
            var known = Known.FirstOrDefault(column => Key(column.Name) == key || column.Also.Contains(key, StringComparer.Ordinal));
            if (known.Name is not null) columns.places.TryAdd(Key(known.Name), place);
        }

        var missing = Demanded.Where(name => !columns.places.ContainsKey(Key(name))).ToArray();
        return (missing.Length == 0 ? columns : null, missing);
    }

    /// <summary>What a line says in a column; empty when it has none.</summary>
    public string Read(IReadOnlyList<string> fields, string name) =>
        places.TryGetValue(Key(name), out var place) && place < fields.Count ? Words(fields[place]) : string.Empty;

    /// <summary>A text without spaces around it and with one between its words.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>“Toestemming_door” and “toestemming door” are the same.</summary>
    private static string Key(string heading) => string.Concat(heading.Normalize(NormalizationForm.FormD)
        .Where(sign => char.IsAsciiLetterOrDigit(sign))
        .Select(char.ToLowerInvariant));

    /// <summary>A day as schools write it; null when it cannot be read.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(
            text,
            ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day)
            ? day
            : null;
}
