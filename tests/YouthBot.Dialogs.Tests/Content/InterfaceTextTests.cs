using System.Text.RegularExpressions;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Content.Rules;
using YouthBot.Dialogs.Tests.Safety;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>
/// What stands on the pages themselves (components and scripts) is read by the same people as the content, and held to the same rules: short
/// sentences, plain words, “je”.
/// </summary>
public sealed partial class InterfaceTextTests
{
    private static readonly string Host = Path.Combine(SafetyContent.RepositoryRoot(), "src", "YouthBot");

    private static readonly string[] ForYouth = ["client/widget", "client/plan", "client/embed", "client/shared", "Page", "Plans"];
    private static readonly string[] ForCoaches = ["client/desk", "Desk"];

    [Fact]
    public void What_a_young_person_reads_is_plain()
    {
        var draft = Draft(ForYouth);
        var problems = new ProblemList();
        WordRules.Check(draft, problems);
        SentenceRules.Check(draft, problems);
        ReadabilityRules.Check(draft, problems);

        Assert.InRange(draft.Prose.Count, 40, 1000);
        Assert.DoesNotContain(problems.Sorted(), problem => problem.Code != ContentCodes.SentenceLong.Id);
    }

    [Fact]
    public void What_a_coach_reads_is_short()
    {
        var draft = Draft(ForCoaches);
        var problems = new ProblemList();
        SentenceRules.Check(draft, problems);

        Assert.InRange(draft.Prose.Count, 80, 1000);
        Assert.DoesNotContain(problems.Sorted(), problem => problem.Severity is ContentSeverity.Error);
    }

    private static ContentDraft Draft(string[] folders)
    {
        var draft = new ContentDraft();
        foreach (var folder in folders)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Host, folder), "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".razor" or ".ts" or ".tsx").Order(StringComparer.Ordinal))
                draft.Prose.AddRange(TextsIn(file));
        }

        return draft;
    }

    /// <summary>Whatever begins with a capital and has a space: quoted, or between two tags.</summary>
    private static IEnumerable<Prose> TextsIn(string file)
    {
        // as long as they were, so that the lines keep their numbers
        var source = Comment().Replace(File.ReadAllText(file), comment => new string('\n', comment.Value.Count(letter => letter is '\n')));
        foreach (Match text in Text().Matches(source))
        {
            var line = source.AsSpan(0, text.Index).Count('\n') + 1;
            yield return new Prose(
                ProseKind.Dialog, [new Placed<string>(Space().Replace(text.Groups["text"].Value, " ").Trim(), new Place(Path.GetRelativePath(Host, file), line))]);
        }
    }

    [GeneratedRegex(@"/\*.*?\*/|^\s*//[^\n]*$|@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline | RegexOptions.Multiline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(
        @"(?:""(?<text>[A-Z][^""\n{}<>;=]* [^""\n{}<>;=]*)""|`(?<text>[A-Z][^`{}<>;=]* [^`{}<>;=]*)`|>\s*(?<text>[A-Z][^<>{}@;=]*\s[^<>{}@;=]*)<)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Text();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
