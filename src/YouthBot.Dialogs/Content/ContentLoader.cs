using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Content.Rules;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Content;

/// <summary>
/// Reads and checks all content files. The linter and the bot read by this one way, so that what passes the one starts the other.
/// </summary>
public static class ContentLoader
{
    private const int VersionLength = 12;

    /// <param name="files">Path relative to <c>content/</c>, with forward slashes → text.</param>
    /// <param name="options">The day of today, and how strict to be.</param>
    /// <param name="models">
    /// Where learned models are kept; without it they are learned each time. Content that is to be served and was found in order before is not checked
    /// again, and what it was learned from is not read: its warnings are not found then.
    /// </param>
    public static ContentLoad Load(IReadOnlyDictionary<string, string> files, LintOptions options, IModelStore? models = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var plain = files.ToDictionary(file => file.Key, file => Plain(file.Value), StringComparer.Ordinal);
        var version = Version(plain);
        var memory = models is null ? null : new ModelMemory(models, version);
        var isKnown = options.Serving && memory is { IsInOrder: true };
        var problems = new ProblemList();
        var draft = new ContentReader(plain, problems).Read();
        if (!isKnown) CheckRules(draft, options, problems);
        if (problems.HasErrors) return new ContentLoad.Rejected(problems.Sorted());

        var safety = SafetyAssembly.Assemble(draft, options.Today, memory);
        if (!options.Serving) SafetyCheckRules.Check(draft, safety, problems);
        if (problems.HasErrors) return new ContentLoad.Rejected(problems.Sorted());

        var content = ContentAssembly.Assemble(draft, safety, version, options.Today, memory);
        // who serves it must not learn at the first question; who checks it need not learn at all
        if (options.Serving) _ = content.Search;
        if (!isKnown) memory?.FindInOrder();
        return new ContentLoad.Loaded(content, problems.Sorted());
    }

    private static void CheckRules(ContentDraft draft, LintOptions options, ProblemList problems)
    {
        ArticleRules.Check(draft, problems);
        PhrasingRules.Check(draft, problems);
        SentenceRules.Check(draft, problems);
        WordRules.Check(draft, problems);
        NumberRules.Check(draft, problems);
        PlaceholderRules.Check(draft, problems);
        LabelRules.Check(draft, problems);
        SafetyRules.Check(draft, problems);
        SafetyExampleRules.Check(draft, problems);
        RegionRules.Check(draft, problems);
        DialogRules.Check(draft, problems);
        CheckWordsRules.Check(draft, problems);
        CheckInContentRules.Check(draft, options.Today, problems);
        FreshnessRules.Check(draft, options.Today, problems);
        if (!options.Serving)
        {
            VarietyRules.Check(draft, problems);
            ReadabilityRules.Check(draft, problems);
        }

        if (options.Production) ProductionRules.Check(draft, problems);
    }

    /// <summary>An editor on Windows saves the same words with other line ends and a mark in front.</summary>
    private static string Plain(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

    private static string Version(IReadOnlyDictionary<string, string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new ArrayBufferWriter<byte>();
        foreach (var (file, text) in files.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            bytes.ResetWrittenCount();
            Encoding.UTF8.GetBytes(file, bytes);
            bytes.Write("\0"u8);
            Encoding.UTF8.GetBytes(text, bytes);
            bytes.Write("\0"u8);
            hash.AppendData(bytes.WrittenSpan);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
