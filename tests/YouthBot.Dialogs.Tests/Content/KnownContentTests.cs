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
