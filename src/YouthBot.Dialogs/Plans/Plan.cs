using System.Text.Json;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Plans;

/// <summary>The plan of a young person, in their own words. It is theirs: nothing in it is judged, and any part may be missing.</summary>
public sealed record Plan
{
    /// <summary>The most characters of one part: a plan that nobody reads to the end helps nobody.</summary>
    public const int LongestPart = 1000;

    /// <summary>A plan in which nothing stands.</summary>
    public static Plan Empty { get; } = new();

    /// <summary>The parts, in the order of a plan.</summary>
    public static IReadOnlyList<PlanField> Fields { get; } = Enum.GetValues<PlanField>();

    /// <summary>What do I want?</summary>
    public string? WatWilIk { get; init; }

    /// <summary>What goes well?</summary>
    public string? WatGaatGoed { get; init; }

    /// <summary>What do I need?</summary>
    public string? WatHebIkNodig { get; init; }

    /// <summary>Who helps me?</summary>
    public string? WieHelptMij { get; init; }

    /// <summary>My first step.</summary>
    public string? MijnEersteStap { get; init; }

    /// <summary>When?</summary>
    public string? Wanneer { get; init; }

    /// <summary>The day that “wanneer” names; null when it names none.</summary>
    public DateOnly? Dag { get; init; }

    /// <summary>Whether a coach in this conversation may see it: only after “ja, delen”, until that is taken back.</summary>
    public bool Shared { get; init; }

    /// <summary>The name of a part in content and answers.</summary>
    public static string NameOf(PlanField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());

    /// <summary>What stands in a part.</summary>
    public string? Of(PlanField field) => field switch
    {
        PlanField.WatWilIk => WatWilIk,
        PlanField.WatGaatGoed => WatGaatGoed,
        PlanField.WatHebIkNodig => WatHebIkNodig,
        PlanField.WieHelptMij => WieHelptMij,
        PlanField.MijnEersteStap => MijnEersteStap,
        PlanField.Wanneer => Wanneer,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>What stands in a part, as it is read on another day: behind “morgen” stands which day that is.</summary>
    public string? Said(PlanField field) => field is PlanField.Wanneer && Dag is { } day && Wanneer is { } words
        ? $"{words} ({DutchTime.Say(day)})"
        : Of(field);

    /// <summary>The parts in which something stands, in order.</summary>
    public IEnumerable<(PlanField Field, string Text)> Parts() =>
        Fields.Where(field => Of(field) is not null).Select(field => (field, Of(field)!));

    /// <summary>Whether anything stands in it.</summary>
    public bool IsEmpty() => !Parts().Any();

    /// <summary>With other words in a part.</summary>
    /// <param name="field">The part.</param>
    /// <param name="text">Their words; empty or null empties the part.</param>
    /// <param name="said">The day on which they said so: “morgen” is the day after it.</param>
    /// <param name="reader">Reads the words of “wanneer”.</param>
    public Plan With(PlanField field, string? text, DateOnly said, WordReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var words = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        return field switch
        {
            PlanField.WatWilIk => this with { WatWilIk = words },
            PlanField.WatGaatGoed => this with { WatGaatGoed = words },
            PlanField.WatHebIkNodig => this with { WatHebIkNodig = words },
            PlanField.WieHelptMij => this with { WieHelptMij = words },
            PlanField.MijnEersteStap => this with { MijnEersteStap = words },
            PlanField.Wanneer => this with { Wanneer = words, Dag = words is null ? null : PlanDay.Read(reader.Read(words), said) },
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };
    }

    /// <summary>Makes the plan of what a dialog saved under the names of the parts; other names are left alone.</summary>
    /// <param name="saved">By name: the words, and the day on which they were said.</param>
    /// <param name="reader">Reads the words of “wanneer”.</param>
    public static Plan From(IReadOnlyDictionary<string, (string Text, DateOnly On)> saved, WordReader reader) => Empty.With(saved, reader);

    /// <summary>With what a dialog saved in its parts. A part of which it saved nothing stays, and so does who may see the plan.</summary>
    /// <param name="saved">By name: the words, and the day on which they were said.</param>
    /// <param name="reader">Reads the words of “wanneer”.</param>
    public Plan With(IReadOnlyDictionary<string, (string Text, DateOnly On)> saved, WordReader reader)
    {
        ArgumentNullException.ThrowIfNull(saved);
        return Fields.Aggregate(this, (plan, field) =>
            saved.TryGetValue(NameOf(field), out var answer) ? plan.With(field, answer.Text, answer.On, reader) : plan);
    }
}
