using System.Collections.Frozen;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Knows which file is what, and in which order files need each other.</summary>
internal sealed class ContentReader(IReadOnlyDictionary<string, string> files, ProblemList problems)
{
    private readonly ContentDraft draft = new();

    /// <summary>Set before the first file that claims a message is read: the spelling comes first.</summary>
    private WholeMessages messages = new(WordReader.Plain, problems);

    public ContentDraft Read()
    {
        // help lines fill the texts, spelling reads the words: these two come before everything else
        draft.PlacedHelpLines = Required("safety/helplines.yaml", new HelpLinesReader(problems).Read) ?? [];
        draft.HelpLines = new HelpLines(draft.PlacedHelpLines.Select(line => line.Value));
        draft.Words = Required("words/spelling.yaml", new SpellingReader(problems).Read) ?? draft.Words;
        draft.Synonyms = Required("words/synonyms.yaml", new SynonymsReader(draft.Words, problems).Read) ?? draft.Synonyms;
        draft.StopWords = Required("words/stopwords.txt", ReadStopWords) ?? draft.StopWords;
        draft.SafetyLists = Required("safety/lists.yaml", new SafetyListsReader(problems).Read) ?? draft.SafetyLists;
        ReadWholeMessages();
        ReadSentences();
        ReadDialogWords();
        foreach (var (file, text) in files.OrderBy(pair => pair.Key, StringComparer.Ordinal)) ReadFile(file, text);
        return draft;
    }

    private T? Required<T>(string file, Func<string, string, T?> read)
        where T : class
    {
        if (files.TryGetValue(file, out var text)) return read(file, text);
        problems.Add(ContentCodes.MissingFile, new Place(file, 1), "This file is not there: the bot cannot do without it.");
        return null;
    }

    private FrozenSet<string> ReadStopWords(string file, string text) =>
        TextLines.Of(file, text).SelectMany(line => draft.Words.Read(line.Value)).ToFrozenSet(StringComparer.Ordinal);

    private void ReadWholeMessages()
    {
        messages = new WholeMessages(draft.Words, problems);
        var smalltalk = new SmalltalkReader(messages, draft.Words, draft.HelpLines, problems);
        draft.Commands = Required("words/commands.yaml", new CommandsReader(messages, problems).Read);
        draft.Smalltalk = Required("words/smalltalk.yaml", smalltalk.Read);
        draft.Prose.AddRange(smalltalk.Replies.Select(reply => new Prose(ProseKind.Smalltalk, [reply])));
    }

    private void ReadSentences()
    {
        var reader = new SentencesReader(draft.HelpLines, problems);
        draft.Sentences = Required("words/sentences.yaml", reader.Read);
        draft.Prose.AddRange(reader.Texts.Select(text => new Prose(ProseKind.Sentence, [text])));
        draft.Labels.AddRange(reader.Labels);
    }

    private void ReadDialogWords()
    {
        var reader = new DialogWordsReader(draft.HelpLines, draft.Words, problems);
        draft.DialogWords = Required("words/dialogs.yaml", reader.Read);
        draft.Prose.AddRange(reader.Texts.Select(text => new Prose(ProseKind.Sentence, [text])));
        draft.Labels.AddRange(reader.Labels);

        var plan = new PlanWordsReader(draft.HelpLines, draft.Words, messages, problems);
        draft.PlanWords = Required("words/plan.yaml", plan.Read);
        draft.Prose.AddRange(plan.Texts.Select(text => new Prose(ProseKind.Sentence, [text])));
        draft.Labels.AddRange(plan.Labels);

        var desk = new DeskWordsReader(draft.HelpLines, draft.Words, messages, problems);
        draft.DeskWords = Required("words/desk.yaml", desk.Read);
        draft.Prose.AddRange(desk.Texts.Select(text => new Prose(ProseKind.Sentence, [text])));
        draft.Labels.AddRange(desk.Labels);

        var move = new MoveWordsReader(draft.HelpLines, problems);
        draft.MoveWords = Required("words/move.yaml", move.Read);
        draft.Prose.AddRange(move.Texts.Select(text => new Prose(ProseKind.Sentence, [text])));
        draft.Labels.AddRange(move.Labels);
        ReadCheck();
    }

    private void ReadCheck()
    {
        draft.Check = Required("words/check.yaml", new CheckWordsReader(draft.HelpLines, draft.Words, messages, Filler, problems).Read);
        if (draft.Check is not { } check) return;
        draft.Prose.AddRange(check.Texts.Select(text => new Prose(ProseKind.Dialog, [text])));
        draft.Labels.AddRange(check.Labels);
    }

    private IReadOnlySet<string> Filler => draft.DialogWords?.Filler ?? new HashSet<string>(StringComparer.Ordinal);

    private void ReadFile(string file, string text)
    {
        switch (file.Split('/'))
        {
            case ["articles", var topic, var name] when Id(name, ".md") is { } id:
                ReadArticle(file, topic, id, text);
                break;
            case ["phrasings", var name] when Id(name, ".txt") is { } id:
                draft.Phrasings.Add(new PhrasingsDraft(id is "none" ? null : id, file, text));
                break;
            case ["dialogs", var name] when Id(name, ".yaml") is { } id:
                ReadDialog(file, id, text);
                break;
            case ["checkins", "vakanties.yaml"]:
                if (new SchoolHolidaysReader(problems).Read(file, text) is var (holidays, map)) (draft.Holidays, draft.HolidaysMap) = (holidays, map);
                break;
            case ["checkins", var name] when Id(name, ".yaml") is { } id:
                ReadCheckIns(file, id, text);
                break;
            case ["regions", var name] when Id(name, ".yaml") is { } id:
                ReadRegion(file, id, text);
                break;
            case ["canned", var name] when Id(name, ".yaml") is not null:
                ReadCanned(file, text);
                break;
            case ["words", "tags.yaml"]:
                draft.Tags.AddRange(new TagsReader(problems).Read(file, text));
                break;
            case ["words", "starters.txt"]:
                draft.Starters.AddRange(TextLines.Of(file, text));
                break;
            case ["safety", "helplines.yaml" or "lists.yaml"]:
            case ["words", "spelling.yaml" or "synonyms.yaml" or "stopwords.txt" or "commands.yaml" or "smalltalk.yaml"]:
            case ["words", "sentences.yaml" or "dialogs.yaml" or "plan.yaml" or "check.yaml" or "desk.yaml" or "move.yaml"]:
            case [.., "README.md"]:
                break;
            case ["safety", var name] when Id(name, ".yaml") is { } code:
                ReadSafety(file, code, text);
                break;
            case ["safety", "examples", var name] when SafetyLinesReader.Read(file, name, text) is { } examples:
                draft.SafetyExamples.Add(examples);
                break;
            case ["safety", "checks", var name] when SafetyLinesReader.Read(file, name, text) is { } checks:
                draft.SafetyChecks.Add(checks);
                break;
            default:
                problems.Add(ContentCodes.UnknownFile, new Place(file, 1),
                    "The bot reads no such file: mend its name or folder, or take it away.");
                break;
        }
    }

    private void ReadArticle(string file, string topic, string id, string text)
    {
        if (!draft.ArticleFiles.TryAdd(id, file))
        {
            problems.Add(ContentCodes.DuplicateId, new Place(file, 1),
                $"The article “{id}” stands in {draft.ArticleFiles[id]} too: rename one of them.");
            return;
        }

        if (new ArticleReader(draft.HelpLines, problems).Read(file, topic, id, text) is not { } article) return;
        draft.Articles.Add(article);
        draft.Labels.AddRange(article.Labels);
        // a label is no sentence that the next one goes on with
        IReadOnlyList<Placed<string>>[] lines = [[article.Title], .. article.Labels.Select(label => (IReadOnlyList<Placed<string>>)[label])];
        draft.Prose.AddRange(lines.Select(part => new Prose(ProseKind.Article, part, article.IsForParentsOnly)));
        draft.Prose.AddRange(article.Parts.Select(part =>
            new Prose(ProseKind.Article, part.Lines, article.IsForParentsOnly || part.Kind is ArticlePartKind.Ouder)));
    }

    private void ReadDialog(string file, string id, string text)
    {
        draft.DialogIds.Add(id);
        if (new DialogReader(draft.HelpLines, draft.Words, messages, Filler, problems).Read(file, id, text) is not { } dialog) return;
        draft.Dialogs.Add(dialog);
        draft.Labels.AddRange(dialog.Labels);
        draft.Prose.AddRange(dialog.Texts.Where(lines => lines.Count > 0).Select(lines => new Prose(ProseKind.Dialog, lines)));
    }

    private void ReadCheckIns(string file, string id, string text)
    {
        if (new CheckInReader(draft.Words, problems).Read(file, id, text) is not { } year) return;
        draft.CheckIns.Add(year);
        draft.Labels.AddRange(year.Labels);
        draft.Prose.AddRange(year.Texts.Where(lines => lines.Count > 0).Select(lines => new Prose(ProseKind.Dialog, lines)));
    }

    private void ReadRegion(string file, string id, string text)
    {
        if (new RegionReader(draft.HelpLines, problems).Read(file, id, text) is not { } region) return;
        draft.Regions.Add(region);
        draft.Prose.AddRange(region.Local.Select(local => new Prose(ProseKind.Article, [local.Text])));
    }

    private void ReadCanned(string file, string text)
    {
        foreach (var (answer, written) in new CannedReader(draft.HelpLines, problems).Read(file, text, draft.Canned).ToArray())
        {
            draft.Canned.Add(answer);
            draft.Prose.Add(new Prose(ProseKind.Dialog, [written]));
        }
    }

    private void ReadSafety(string file, string code, string text)
    {
        if (new SafetyReader(draft.HelpLines, draft.SafetyLists, problems).Read(file, code, text) is not { } category) return;
        draft.Safety.Add(category);
        draft.Prose.AddRange(category.Levels.Select(level => new Prose(ProseKind.Safety, [level.Reply])));
    }

    private static string? Id(string name, string extension) =>
        name.EndsWith(extension, StringComparison.Ordinal) && name.Length > extension.Length ? name[..^extension.Length] : null;
}
