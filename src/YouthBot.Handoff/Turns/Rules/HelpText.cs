using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The help line of a help card, named again in what is said after it.</summary>
internal static class HelpText
{
    /// <summary>Code of the emergency number.</summary>
    public const string Emergency = "112";

    private const int Adult = 18;

    /// <summary>
    /// “Veilig Thuis (0800-2000)”; the site of a line without a number, and only the name of one without either. A line to talk to: the
    /// emergency number stands on the button.
    /// </summary>
    public static string Line(TurnContext context, SafetyFinding help)
    {
        var line = Lines(context, help).OrderBy(line => line.Code is Emergency).FirstOrDefault();
        if (line is null) return context.Region.Name;
        return (line.Number ?? (line.Sites is [var first, ..] ? first : null)) is { } way ? $"{line.Name} ({way})" : line.Name;
    }

    /// <summary>
    /// The help lines of a card, in its order, but first those that are there for who asks: nobody of 24 is sent to the Kindertelefoon.
    /// </summary>
    public static IEnumerable<HelpLine> Lines(TurnContext context, SafetyFinding help) => help.HelpLines
        .Select(context.Content.HelpLines.Find)
        .OfType<HelpLine>()
        .OrderBy(line => !IsFor(line, context.Memory.Person));

    /// <summary>Who said nothing of their age may be of any age; a line for young people is none for their parents.</summary>
    private static bool IsFor(HelpLine line, PersonFacts? person) => line.Ages is not var (youngest, oldest) || person switch
    {
        { IsParent: true } => false,
        { Age: { } age } => age >= youngest && age <= oldest,
        { IsAdult: true } => oldest > Adult,
        { IsAdult: false } => youngest < Adult,
        _ => true,
    };

    /// <summary>
    /// A line for a parent, whose card speaks to young people; null for everybody else, and where only the emergency number counts.
    /// </summary>
    public static string? ForParent(TurnContext context, SafetyFinding help) =>
        help.Level is not SafetyLevel.Acute
        && context.Memory.Person is { IsParent: true }
        && help.HelpLines is [var first, ..]
        && context.Content.HelpLines.Find(first)?.Ages is not null
            ? context.Sentences.HelpForParent
            : null;

    /// <summary>A text with the help line under it while the talk is still about help.</summary>
    public static string Under(TurnContext context, string text) => context.Memory.Help is { } help
        ? $"{text}\n\n{context.Sentences.HelpStays.Fill(("helpline", Line(context, help)))}"
        : text;
}
