namespace YouthBot.Handoff.Tests.Architecture;

/// <summary>The engine of guided conversations stays small: what a conversation is, stands in content.</summary>
public class EngineSizeTests
{
    private const int MostLines = 500;

    [Fact]
    public void The_dialog_engine_is_at_most_500_lines()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "YouthBot.Dialogs", "Scripts"), "*.cs");
        Assert.NotEmpty(files);
        Assert.InRange(files.Sum(file => File.ReadLines(file).Count()), 1, MostLines);
    }
}
