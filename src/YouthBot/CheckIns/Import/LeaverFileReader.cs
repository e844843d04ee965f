using CsvHelper;

namespace YouthBot.CheckIns.Import;

/// <summary>
/// Reads a decaan's file: bytes in, leavers and problems out. A wrong heading refuses the file as a whole; a wrong line is one problem, the first
/// that is found in it.
/// </summary>
internal static class LeaverFileReader
{
    /// <summary>Larger than any school's list.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>More than any school has leavers.</summary>
    public const int MostLines = 5000;

    /// <summary>Consent is a parent's for who is younger (AVG article 8, UAVG article 5).</summary>
    public const int ConsentAge = 16;

    /// <summary>Longer than a line of any school's list.</summary>
    private const int LongestLine = 10_000;

    /// <summary>No first name is longer; a longer one would not fit into a message.</summary>
    public const int LongestName = 40;

    /// <summary>Consent of longer ago is not about this.</summary>
    private const int ConsentYears = 2;

    private const int Youngest = 10;
    private const int Oldest = 27;

    /// <summary>The sign between the fields is found out; a quotation mark too many spoils one line and not the rest of the file.</summary>
    private static readonly CsvReaderOptions Shape = new()
    {
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        MaxRecordSize = LongestLine,
    };

    private static readonly string[] Pupils = ["leerling", "jongere", "zelf", "de leerling", "leerling zelf"];

    private static readonly string[] Parents = ["ouder", "ouders", "moeder", "vader", "verzorger", "voogd", "ouder/verzorger", "een ouder"];

    public static LeaverFile Read(ReadOnlySpan<byte> bytes, FileOrigin origin)
    {
        if (bytes.Length > MostBytes) return new LeaverFile.Refused("Het bestand is te groot. Eén megabyte is het meeste.");
        var text = FileText.Read(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
            return new LeaverFile.Refused("Dit is geen CSV-bestand. Kies in Excel ‘Opslaan als’ en dan ‘CSV UTF-8’.");
        try
        {
            using var reader = CsvReader.FromText(text, Shape);
            return Read(reader, origin);
        }
        catch (CsvFormatException)
        {
            return new LeaverFile.Refused("Het bestand is niet te lezen. Staat er een aanhalingsteken te veel in?");
        }
    }

    private static LeaverFile Read(CsvReader reader, FileOrigin origin)
    {
        var heading = NextLine(reader);
        if (heading is null) return new LeaverFile.Refused("Het bestand is leeg.");
        var (columns, missing) = FileColumns.Of(heading);
        if (columns is null)
        {
            var names = string.Join(", ", missing.Select(name => $"‘{name}’"));
            return new LeaverFile.Refused($"In de eerste regel van het bestand ontbreekt: {names}. Er is niets overgenomen.");
        }

        var good = new List<LeaverLine>();
        var problems = new List<LineProblem>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        var unnumbered = new List<(string, string)>();
        while (NextLine(reader) is { } fields)
        {
            if (fields.All(string.IsNullOrWhiteSpace)) continue;
            if (good.Count + problems.Count == MostLines) return new LeaverFile.Refused($"Het bestand heeft meer dan {MostLines} regels.");
            var line = checked((int)reader.LineNumber);
            var name = columns.Read(fields, "voornaam");
            var phone = PhoneNumber.Normalise(columns.Read(fields, "telefoon"));
            var (contact, problem) = Judge(columns, fields, name, phone, origin);
            if (problem is null && !seen.Add(phone!)) problem = LineProblemCode.Duplicate;
            if (problem is not LineProblemCode.NeedsParent && HasConsent(columns, fields))
            {
                if (phone is not null) named.Add(phone);
                else unnumbered.Add((name, columns.Read(fields, "klas")));
            }

            if (problem is { } code) problems.Add(new LineProblem(line, name, code));
            else good.Add(new LeaverLine(line, contact!));
        }

        return new LeaverFile.Lines(good, problems, named) { Unnumbered = unnumbered };
    }

    private static (LeaverContact? Contact, LineProblemCode? Problem) Judge(
        FileColumns columns, IReadOnlyList<string> fields, string name, string? phone, FileOrigin origin)
    {
        if (fields.Count <= columns.Last) return (null, LineProblemCode.Broken);
        if (name.Length == 0) return (null, LineProblemCode.NoName);
        if (name.Length > LongestName) return (null, LineProblemCode.LongName);
        if (phone is null) return (null, LineProblemCode.BadNumber);
        if (!string.Equals(columns.Read(fields, "school"), FileColumns.Words(origin.School), StringComparison.OrdinalIgnoreCase))
            return (null, LineProblemCode.OtherSchool);
        var gemeente = origin.Gemeente(columns.Read(fields, "gemeente"));
        if (gemeente is null) return (null, LineProblemCode.UnknownGemeente);
        if (!gemeente.Value.Ours) return (null, LineProblemCode.OtherRegion);

        if (!HasConsent(columns, fields)) return (null, LineProblemCode.NoConsent);
        var consentBy = Giver(columns.Read(fields, "toestemming door"))!;
        if (FileColumns.Day(columns.Read(fields, "toestemming op")) is not { } consentOn
            || consentOn > origin.Today
            || consentOn < origin.Today.AddYears(-ConsentYears)) return (null, LineProblemCode.BadConsentDate);
        var birthday = columns.Read(fields, "geboortedatum");
        var bornOn = FileColumns.Day(birthday);
        if (birthday.Length > 0 && (bornOn is not { } day || Age(day, origin.Today) is < Youngest or > Oldest)) return (null, LineProblemCode.BadBirthday);
        if (bornOn is { } born && consentBy is LeaverContact.ByPupil && Age(born, consentOn) < ConsentAge) return (null, LineProblemCode.NeedsParent);

        var group = columns.Read(fields, "klas");
        return (new LeaverContact(name, phone, group.Length == 0 ? null : group, gemeente.Value.Name, consentOn, consentBy, bornOn), null);
    }

    private static bool HasConsent(FileColumns columns, IReadOnlyList<string> fields) =>
        columns.Read(fields, "toestemming op").Length > 0 && Giver(columns.Read(fields, "toestemming door")) is not null;

    /// <summary>Whole years on a day; an age is reached on the birthday.</summary>
    private static int Age(DateOnly born, DateOnly on)
    {
        var years = on.Year - born.Year;
        return born.AddYears(years) > on ? years - 1 : years;
    }

    private static string? Giver(string text)
    {
        if (Pupils.Contains(text, StringComparer.OrdinalIgnoreCase)) return LeaverContact.ByPupil;
        return Parents.Contains(text, StringComparer.OrdinalIgnoreCase) ? LeaverContact.ByParent : null;
    }

    private static string[]? NextLine(CsvReader reader) =>
        reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)] : null;
}
