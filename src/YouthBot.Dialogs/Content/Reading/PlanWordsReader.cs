using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Plans;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/plan.yaml</c>.</summary>
internal sealed class PlanWordsReader(HelpLines helpLines, WordReader words, WholeMessages messages, ProblemList problems)
{
    private readonly FixedTexts texts = new(helpLines, problems);

    /// <summary>The sentences as they are written, for the rules.</summary>
    public IReadOnlyList<Placed<string>> Texts => texts.Texts;

    /// <summary>The sentences that stand on buttons.</summary>
    public IReadOnlyList<Placed<string>> Labels => texts.Labels;

    public PlanWords? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var headings = new Dictionary<PlanField, string>();
        var asks = new Dictionary<PlanField, string>();
        var names = new Dictionary<PlanField, IReadOnlySet<string>>();
        if (map.Map("fields") is { } fields)
        {
            foreach (var field in Plan.Fields)
            {
                if (fields.Map(Plan.NameOf(field)) is not { } item) continue;
                headings[field] = texts.Plain(item, "heading");
                asks[field] = texts.Plain(item, "ask");
                names[field] = Words(item, "words");
                item.Close();
            }

            fields.Close();
        }

        var read = new PlanWords
        {
            Title = texts.Plain(map, "title"),
            Headings = headings,
            Asks = asks,
            Names = names,
            Show = Claimed(map, "show"),
            Change = Words(map, "change"),
            Whole = Words(map, "plan"),
            Share = Claimed(map, "share"),
            StopSharing = Claimed(map, "stopSharing"),
            Discard = Claimed(map, "discard"),
            None = texts.Plain(map, "none"),
            Shown = texts.Plain(map, "shown"),
            Changed = texts.Plain(map, "changed"),
            Unchanged = texts.Plain(map, "unchanged"),
            Link = texts.Plain(map, "link"),
            LinkLine = texts.Plain(map, "linkLine"),
            Shared = texts.Plain(map, "shared"),
            NoCoach = texts.Plain(map, "noCoach"),
            Unshared = texts.Plain(map, "unshared"),
            NotShared = texts.Plain(map, "notShared"),
            DiscardConfirm = texts.Plain(map, "discardConfirm"),
            DiscardYes = texts.Label(map, "discardYes"),
            DiscardNo = texts.Label(map, "discardNo"),
            Discarded = texts.Plain(map, "discarded"),
            MadeOn = texts.Fillable(map, "madeOn", "date"),
        };
        map.Close();
        return read;
    }

    private HashSet<string> Words(YamlMap map, string key) =>
        map.Texts(key).Select(text => string.Join(' ', words.Read(text.Value))).Where(text => text is not "").ToHashSet(StringComparer.Ordinal);

    /// <summary>A whole message can be only one thing.</summary>
    private HashSet<string> Claimed(YamlMap map, string key) =>
        map.Texts(key).Select(message => messages.Claim(message, $"“{key}” of the plan")).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
