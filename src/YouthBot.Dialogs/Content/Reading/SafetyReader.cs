using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>safety/&lt;category&gt;.yaml</c>.</summary>
internal sealed class SafetyReader(HelpLines helpLines, SafetyLists lists, ProblemList problems)
{
    private static readonly (string Name, SafetyLevel Level)[] LevelNames =
        [("acute", SafetyLevel.Acute), ("serious", SafetyLevel.Serious), ("worry", SafetyLevel.Worry)];

    public SafetyDraft? Read(string file, string code, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        if (map.Text("category", code) is var written && written != code)
            problems.Add(ContentCodes.IdIsNotFileName, map.At("category"),
                $"“category” is “{written}” but the file says “{code}”: make them the same.");
        var article = map.PlacedText("article");
        var reviewBy = map.Date("reviewBy", DateOnly.MaxValue);
        if (SourcesReader.Read(map) is [])
            problems.Add(ContentCodes.NoSource, map.At("sources"), "Say what was read to write this category: it has no source.");
        var except = SafetyPatterns.Read(map.OptionalTexts("except"), lists, problems);
        var drafts = new List<SafetyLevelDraft>();
        var responses = new Dictionary<SafetyLevel, SafetyResponse>();
        if (map.Map("levels") is { } levels)
        {
            foreach (var (name, level) in LevelNames)
            {
                if (levels.OptionalMap(name) is not { } item) continue;
                var (draft, response) = ReadLevel(name, level, levels.At(name), item);
                drafts.Add(draft);
                responses[level] = response;
            }

            levels.Close();
            if (drafts is [])
                problems.Add(ContentCodes.WrongValue, map.At("levels"),
                    "A safety category has at least one of the levels acute, serious and worry.");
        }

        map.Close();
        var category = new SafetyCategory(code, article?.Value, except, responses) { ReviewBy = reviewBy };
        return new SafetyDraft(category, article, map.At("reviewBy"), drafts);
    }

    private (SafetyLevelDraft Draft, SafetyResponse Response) ReadLevel(string name, SafetyLevel level, Place place, YamlMap item)
    {
        var lines = item.Texts("helplines");
        var reply = item.RequiredText("reply");
        var patterns = SafetyPatterns.Read(item.Texts("patterns"), lists, problems);
        item.Close();
        if (reply.Value.Contains('\n', StringComparison.Ordinal))
            problems.Add(ContentCodes.WrongValue, reply.Place,
                "A safety reply is one line of a few short sentences: somebody in danger reads no list.");
        return (new SafetyLevelDraft(name, level, place, lines, reply),
            new SafetyResponse([.. lines.Select(line => line.Value)], helpLines.Fill(reply.Value), patterns));
    }
}
