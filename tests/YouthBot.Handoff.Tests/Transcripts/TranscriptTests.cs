namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>Conversations as text, in the .chat files below tests/: what a young person says and what the bot answers.</summary>
public class TranscriptTests
{
    private static readonly Dictionary<string, string> Files = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.chat", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    public static TheoryData<string> Names() => [.. Files.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void A_conversation_goes_as_written(string name)
    {
        var replay = ChatReplay.Of(File.ReadLines(Files[name]));
        if (replay.Differences.Count > 0)
            Assert.Fail($"{Files[name]}\n{string.Join('\n', replay.Differences)}\n\nZo ging het gesprek:\n\n{replay.Went}\n");
    }
}
