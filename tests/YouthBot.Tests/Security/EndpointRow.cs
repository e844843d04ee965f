namespace YouthBot.Tests.Security;

/// <summary>One row of <c>endpoints.txt</c>.</summary>
/// <param name="Method">Of the request.</param>
/// <param name="Pattern">The route.</param>
/// <param name="LetIn">For each actor, in the order of <see cref="Actors"/>.</param>
/// <param name="Optional">Whether the endpoint is there only in a complete build.</param>
public sealed record EndpointRow(string Method, string Pattern, IReadOnlyList<bool> LetIn, bool Optional)
{
    public static IReadOnlyList<string> Actors { get; } = ["nobody", "A", "B", "elders", "coach", "coordinator", "editor", "decaan", "admin"];

    public string Name => $"{Method} {Pattern}";

    /// <summary>Whether it is a command of the desk.</summary>
    public bool IsDeskCommand => Method is not "GET" && Pattern.StartsWith("/desk", StringComparison.Ordinal);

    public static IReadOnlyList<EndpointRow> ReadAll() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Security", "endpoints.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(Read),
    ];

    private static EndpointRow Read(string line)
    {
        var optional = line.StartsWith("? ", StringComparison.Ordinal);
        var words = line.TrimStart('?').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(words.Length == 2 + Actors.Count, $"Not a row of the table: {line}");
        return new EndpointRow(words[0], words[1], [.. words[2..].Select(word => word is "+")], optional);
    }
}
