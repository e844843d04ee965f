using Microsoft.Extensions.DependencyInjection;
using YouthBot.Commands;
using YouthBot.Content;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Privacy;
using YouthBot.Dialogs.Search;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Commands;

/// <summary>The whole way of a question that was not answered: listed without what tells who asked, rewritten by an editor, approved, answered.</summary>
public sealed class GapsTests : IDisposable
{
    private const string Question = "hoe laat gaat de trein naar groningen, app mij op 0612345678";
    private const string Rewritten = "hoe reis ik naar de coach in groningen";
    private const string Article = "welk-doorstroompunt-bij-mij";
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly TemporaryFolder copy = new();
    private readonly YouthBotFactory factory = new();

    public GapsTests()
    {
        // without examples of safety only the search learns, which is what this is about
        foreach (var (file, text) in ContentFolder.Read(Root.Resolve("content")))
        {
            if (file.StartsWith("safety/examples/", StringComparison.Ordinal) || file.StartsWith("safety/checks/", StringComparison.Ordinal)) continue;
            var target = copy.File(file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }

    private string Phrasings => copy.File($"phrasings/{Article}.txt");

    public void Dispose()
    {
        factory.Dispose();
        copy.Dispose();
    }

    [Fact]
    public async Task A_question_becomes_a_phrasing_and_is_answered_from_then_on()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync(Question);
        var content = Load();
        var kept = await factory.Services.GetRequiredService<ConversationStore>().ReadGapsAsync(default);
        var line = Assert.Single(GapLine.Of(kept, new Redaction(content.Words, KnownWords.Of(copy.Path, content.Words))));
        Assert.Equal(1, line.Count);
        Assert.DoesNotContain("0612345678", line.ToJson(), StringComparison.Ordinal);
        Assert.NotEqual(Article, Answer(content));

        Assert.Equal(0, ApprovedPhrasings.Add(Approved($"# {line.Question}\n{Article}\t{Rewritten}\n"), copy.Path));
        Assert.Equal(Rewritten, (await File.ReadAllLinesAsync(Phrasings))[^1]);
        Assert.Equal(Article, Answer(Load()));
    }

    [Fact]
    public void What_most_people_asked_comes_first_and_then_what_was_asked_last()
    {
        var (first, second, third) = (Asker(1), Asker(2), Asker(3));
        KeptGap[] kept =
        [
            Kept(first, 20, "wat is fc knudde"),
            // the same person three times is one
            Kept(first, 1, "waar woon je"), Kept(first, 2, "waar woon je"), Kept(first, 3, "waar woon je"),
            Kept(first, 4, "hoe laat is het"), Kept(second, 5, "hoe laat is het"), Kept(third, 6, "hoe laat is het"),
            Kept(second, 21, "wat kost een fiets"), Kept(third, 7, "wat kost een fiets"),
        ];

        var words = kept.SelectMany(gap => gap.Gap.Question.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            [(3, "hoe laat is het"), (2, "wat kost een fiets"), (1, "wat is fc knudde"), (1, "waar woon je")],
            GapLine.Of(kept, new Redaction(WordReader.Plain, words)).Select(line => (line.Count, line.Question)));

        static ConversationId Asker(int number) => ConversationId.New(DateTimeOffset.UnixEpoch.AddDays(number));
        static KeptGap Kept(ConversationId asker, int day, string question) =>
            new(asker, new DateTimeOffset(2026, 11, day, 12, 0, 0, TimeSpan.Zero), new Gap(Gap.Unanswered, question, null));
    }

    [Fact]
    public void One_line_that_cannot_be_added_leaves_every_file_as_it_was()
    {
        var before = File.ReadAllText(Phrasings);
        Assert.Equal(1, ApprovedPhrasings.Add(Approved($"{Article}\t{Rewritten}\nbestaat-niet\thoe dan\n"), copy.Path));
        Assert.Equal(1, ApprovedPhrasings.Add(Approved($"{Article}\thoe reis ik naar [naam]\n"), copy.Path));
        Assert.Equal(before, File.ReadAllText(Phrasings));
    }

    private FileInfo Approved(string lines)
    {
        var file = copy.File("approved.tsv");
        File.WriteAllText(file, lines);
        return new FileInfo(file);
    }

    private ContentSet Load() => Assert.IsType<ContentLoad.Loaded>(ContentFolder.Load(copy.Path, Today)).Content;

    private static string? Answer(ContentSet content) =>
        content.Search.Find(Rewritten) is SearchOutcome.Answer { Candidates: [{ Score: >= 1 } best, ..] } ? best.Article : null;
}
