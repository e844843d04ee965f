using CsvHelper;

namespace YouthBot.Desk.CheckIns;

/// <summary>
/// A table as a file for a Dutch spreadsheet: semicolons, and a mark that says UTF-8. What begins like a formula gets a sign in front of it, so
/// that no spreadsheet runs what somebody wrote.
/// </summary>
internal static class DeskCsv
{
    private static readonly CsvWriterOptions Shape = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    public static IResult File(string name, IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<string?>> rows) =>
        TypedResults.File(Write(heading, rows), "text/csv; charset=utf-8", name);

    public static byte[] Write(IReadOnlyList<string> heading, IEnumerable<IReadOnlyList<string?>> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, Shape, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(heading))
            {
                foreach (var field in row) writer.WriteField(field ?? string.Empty);
                writer.EndRecord();
            }
        }

        return stream.ToArray();
    }
}
