namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Plain text files: one entry a line; an empty line and a line that starts with <c>#</c> are skipped.</summary>
internal static class TextLines
{
    public static IReadOnlyList<Placed<string>> Of(string file, string text) =>
    [
        .. text.Split('\n')
            .Select((line, index) => new Placed<string>(line.Trim(), new Place(file, index + 1)))
            .Where(line => line.Value is not "" && line.Value[0] != '#'),
    ];
}
