using System.Text.RegularExpressions;

namespace YouthBot.Handoff.Tests.Architecture;

/// <summary>A log holds ids, never what somebody wrote or who they are.</summary>
public partial class LogTests
{
    private static readonly string[] Forbidden = ["Text", "Body", "Phone", "Name", "Number", "Message"];

    private static readonly string Source = Path.Combine(Repository.Root, "src");

    private static readonly IReadOnlyList<(string File, string Text)> Files =
    [
        .. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(Source, file).Replace('\\', '/'), Full: file))
            .Where(file => !file.File.Contains("/obj/", StringComparison.Ordinal) && !file.File.Contains("/bin/", StringComparison.Ordinal))
            .Select(file => (file.File, File.ReadAllText(file.Full))),
    ];

    [Fact]
    public void No_template_has_room_for_what_somebody_wrote() => Assert.Empty(
        from file in Files
        from Match template in Templates().Matches(file.Text)
        from Match placeholder in Placeholders().Matches(template.Value)
        where Forbidden.Contains(placeholder.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
        select $"{file.File}: {template.Value}");

    [Fact]
    public void Everything_is_logged_by_a_template() => Assert.Empty(
        from file in Files
        from Match call in DirectCalls().Matches(file.Text)
        select $"{file.File}: {call.Value}");

    [Fact]
    public void The_templates_are_seen() => Assert.Contains(Files, file => Templates().IsMatch(file.Text));

    [GeneratedRegex(@"\[LoggerMessage\(.*?\)\]", RegexOptions.Singleline, 1000)]
    private static partial Regex Templates();

    [GeneratedRegex(@"\{@?(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"\w\.Log(Trace|Debug|Information|Warning|Error|Critical)\(|\b_?[lL]ogger\.Log\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DirectCalls();
}
