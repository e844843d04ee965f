using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Learning;
using YouthBot.Dialogs.Safety;
using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>What a server does without when it finds content that it knows: the checks, and everything that was only learned from.</summary>
public sealed class KnownContentTests
{
    private const string Examples = "safety/examples/suicidality.acute.txt";
    private const string Question = "kan ik zomaar ophouden met de havo";
    private const string Cry = "alles moet nu echt ophouden met mij";

    private readonly Shelf shelf = new();

    private static ContentSample Sample => new ContentSample()
        .With(Examples, "ik stap er vanavond uit\nhet moet nu ophouden met mij\nalles moet stoppen ik wil weg\n")
        .With("safety/examples/none.txt", "ik stap vanavond op de bus\nde les moet nu stoppen\nwanneer houdt de vakantie op\n");

    [Fact]
    public void It_says_the_same_and_learns_nothing_again()
    {
        var first = Load(Sample).Content;
        var kept = shelf.Kept;
        var again = Load(Sample).Content;

        Assert.Equal(kept, shelf.Kept);
        Assert.Equal(first.Search.Find(Question).Candidates, again.Search.Find(Question).Candidates);
        Assert.Equal(SafetyLevel.Acute, again.Safety.Detect(Cry)?.Level);
        Assert.Equal(first.Version, again.Version);
        // few examples is a warning, and it was given the first time
        Assert.NotEmpty(Load(Sample.With(Examples, "ik stap er vanavond echt uit\n")).Warnings);
        Assert.Empty(Load(Sample).Warnings);
    }

    [Fact]
    public void An_editors_check_still_checks_it()
    {
        Load(Sample);
        Assert.NotEmpty(Assert.IsType<ContentLoad.Loaded>(ContentLoader.Load(Sample.Files, new LintOptions(Today, Production: false), shelf)).Warnings);
    }

    [Fact]
    public void A_phrasing_that_changed_is_checked_and_learned()
    {
        Load(Sample);
        var twice = Sample.Replace(KwijtPhrasings, Sample.Files[KwijtPhrasings], Sample.Files[StoppenPhrasings]);
        Assert.IsType<ContentLoad.Rejected>(ContentLoader.Load(twice.Files, new LintOptions(Today, Production: false) { Serving = true }, shelf));
    }

    /// <summary>Each is something that a model learns from: a model of before must not be taken for one of now.</summary>
    [Theory]
    [InlineData(StoppenPhrasings, "ik wil stoppen met school", "ik wil van school af")]
    [InlineData(None, "hoe laat gaat de trein", "hoe laat gaat de bus")]
    [InlineData(Stoppen, "title: Mag ik stoppen met school?", "title: Mag ik ophouden met school?")]
    [InlineData(Stoppen, "Tot je 18 bent ga je naar school.", "Tot je 18 bent zit je in de klas.")]
    [InlineData(StopWords, "het", "mijn")]
    [InlineData(Spelling, "kwil: ik wil", "ophouden: stoppen")]
    [InlineData(SynonymGroups, "geld: [geld, poen, geen cent]", "papier: [diploma, papier]")]
    [InlineData(Lists, "familie: [vader, moeder]", "familie: [vader, moeder, les]")]
    [InlineData(Lists, "familie: [vader, moeder]", "reizen: [bus, trein]")]
    [InlineData(Examples, "ik stap er vanavond uit", "ik stap er vannacht uit")]
    [InlineData("safety/examples/none.txt", "de les moet nu stoppen", "de les is nu klaar")]
    [InlineData(Suicidality, "patterns: [ ik wil dood ]", "patterns: [ ik wil stoppen ]")]
    [InlineData(ContentSample.Smalltalk, "messages: [hoi, hallo]", "messages: [hoi, goedemiddag allemaal samen]")]
    [InlineData(ContentSample.Commands, "human: [mens, coach]", "human: [mens, een coach graag]")]
    public void After_an_edit_it_is_what_it_would_be_without_a_memory(string file, string before, string after)
    {
        Load(Sample);
        var edited = Sample.Replace(file, before, after);
        var fresh = new Shelf();

        var content = Load(edited).Content;
        ContentLoader.Load(edited.Files, new LintOptions(Today, Production: false) { Serving = true }, fresh);

        Assert.Equal(fresh.Find(content.Version, "search"), shelf.Find(content.Version, "search"));
        Assert.Equal(fresh.Find(content.Version, "safety"), shelf.Find(content.Version, "safety"));
    }

    [Fact]
    public void What_no_model_learns_from_changes_none()
    {
        var before = Load(Sample).Content.Version;
        var after = Load(Sample.Replace(Leiden, "071-1234567", "071-7654321")).Content.Version;

        // the fingerprint of the content differs, and nothing else before the checksum
        foreach (var model in (string[])["search", "safety"]) Assert.Equal(Lessons(shelf.Find(before, model)!), Lessons(shelf.Find(after, model)!));

        static byte[] Lessons(byte[] model) => model["YouthBot model\n".Length..][(sizeof(int) + 32)..^32];
    }

    [Fact]
    public void An_editors_check_learns_no_search()
    {
        var version = Assert.IsType<ContentLoad.Loaded>(ContentLoader.Load(Sample.Files, new LintOptions(Today, Production: false), shelf)).Content.Version;
        Assert.Null(shelf.Find(version, "search"));
        Assert.NotNull(shelf.Find(version, "safety"));

        // and who serves it then learns all of it
        var fresh = new Shelf();
        Load(Sample);
        ContentLoader.Load(Sample.Files, new LintOptions(Today, Production: false) { Serving = true }, fresh);
        Assert.Equal(fresh.Find(version, "search"), shelf.Find(version, "search"));
    }

    [Fact]
    public void Another_program_checks_again()
    {
        Load(Sample);
        shelf.Forget("in-order");
        Assert.NotEmpty(Load(Sample).Warnings);
    }

    private ContentLoad.Loaded Load(ContentSample sample) => Assert.IsType<ContentLoad.Loaded>(
        ContentLoader.Load(sample.Files, new LintOptions(Today, Production: false) { Serving = true }, shelf));

    private sealed class Shelf : IModelStore
    {
        private readonly Dictionary<(string Content, string Name), byte[]> models = [];

        public int Kept { get; private set; }

        public byte[]? Find(string content, string name) => models.GetValueOrDefault((content, name));

        public IEnumerable<byte[]> FindOthers(string content, string name) =>
            models.Where(model => model.Key.Name == name && model.Key.Content != content).Select(model => model.Value);

        public void Keep(string content, string name, byte[] model)
        {
            models[(content, name)] = model;
            Kept++;
        }

        public void Forget(string name)
        {
            foreach (var key in models.Keys.Where(key => key.Name == name).ToList()) models[key] = [];
        }
    }
}
