using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Learning;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class ModelMemoryTests
{
    private static readonly HashSet<string> StopWords = ["ik", "de"];
    private static readonly SearchDocument[] Articles = [new("boete", "Krijg ik een boete?", ["bon voor spijbelen"]), new("ziek", "Ik ben ziek", ["koorts"])];

    private readonly Shelf shelf = new();
    private int times;

    [Fact]
    public void What_was_kept_says_the_same_to_the_last_bit()
    {
        var learned = Build("v1");
        var recalled = Build("v1");

        Assert.Equal(1, shelf.Kept);
        Assert.Equal(learned.Find("bon voor koorts").Candidates, recalled.Find("bon voor koorts").Candidates);
        Assert.Equal(Build(null).Find("bon voor koorts").Candidates, recalled.Find("bon voor koorts").Candidates);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        Build("v1");
        var first = shelf.Bytes;
        shelf.Bytes = null;
        Build("v1");
        Assert.Equal(first, shelf.Bytes);
    }

    [Fact]
    public void Other_content_with_the_same_lessons_is_learned_once()
    {
        Assert.Equal("1 ab", Recall("v1", [], ["a", "b"]));
        Assert.Equal("1 ab", Recall("v2", [], ["a", "b"]));
        Assert.Equal("1 ab", Recall("v2", [], ["never read"]));
        Assert.Equal("2 ac", Recall("v3", [], ["a", "c"]));
        Assert.Equal("3 ac", Recall("v4", ["a class"], ["a", "c"]));
    }

    [Fact]
    public void Other_content_or_other_articles_are_learned_again()
    {
        Build("v1");
        Build("v2");
        SearchIndex.Build(Articles[..1], ["vertel een mop"], WordReader.Plain, StopWords, memory: new ModelMemory(shelf, "v2"));
        Assert.Equal(3, shelf.Kept);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-40)]
    public void Damaged_bytes_are_learned_again(int at)
    {
        var expected = Build("v1").Find("bon voor koorts").Candidates;
        shelf.Bytes![at < 0 ? shelf.Bytes.Length + at : at] ^= 1;
        Assert.Equal(expected, Build("v1").Find("bon voor koorts").Candidates);
        Assert.Equal(2, shelf.Kept);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(200)]
    public void Bytes_that_were_cut_off_are_learned_again(int length)
    {
        Build("v1");
        shelf.Bytes = shelf.Bytes![..length];
        Build("v1");
        Assert.Equal(2, shelf.Kept);
    }

    [Fact]
    public void What_was_kept_is_found_without_reading_a_lesson()
    {
        Build("v1");
        Assert.NotEmpty(SearchIndex.Build(Articles, Unread<string>(), WordReader.Plain, StopWords, memory: new ModelMemory(shelf, "v1")).Find("bon voor koorts").Candidates);

        Hear([new("ik stap eruit vanavond", new SafetyGuess("suicidality", SafetyLevel.Acute), 1), new("ik stap uit de bus", null, 2)]);
        Hear(Unread<SafetyExample>());

        void Hear(IEnumerable<SafetyExample> examples) =>
            SafetyClassifier.Learn(examples, WordReader.Plain, StopWords, SafetyLists.None, new ModelMemory(shelf, "v1")).Judge("ik stap eruit");

        static IEnumerable<T> Unread<T>()
        {
            Assert.Fail("It was read.");
            yield break;
        }
    }

    /// <summary>What came of it says how often something was learned by then.</summary>
    private string Recall(string content, string[] classes, string[] lessons) => new ModelMemory(shelf, content)
        .Recall("notes", classes, lessons, () => new Notes($"{++times} {string.Concat(lessons)}"))
        .Text;

    private SearchIndex Build(string? content) => SearchIndex.Build(
        Articles, ["vertel een mop"], WordReader.Plain, StopWords, memory: content is null ? null : new ModelMemory(shelf, content));

    private sealed record Notes(string Text) : ILearned<Notes>
    {
        public static Notes Read(BinaryReader reader) => new(reader.ReadString());

        public void Write(BinaryWriter writer) => writer.Write(Text);
    }

    /// <summary>It holds the last model, whatever is asked for.</summary>
    private sealed class Shelf : IModelStore
    {
        public byte[]? Bytes { get; set; }

        public int Kept { get; private set; }

        public byte[]? Find(string content, string name) => Bytes;

        public IEnumerable<byte[]> FindOthers(string content, string name) => name == "notes" && Bytes is not null ? [Bytes] : [];

        public void Keep(string content, string name, byte[] model)
        {
            Bytes = model;
            Kept++;
        }
    }
}
