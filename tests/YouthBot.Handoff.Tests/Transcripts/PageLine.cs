using YouthBot.Dialogs.Plans;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>What somebody does on the page of their plan, and how it stands with the plan.</summary>
internal static class PageLine
{
    public static PlanEdit Edit(ChatLine line) => line.Text.Split('|', StringSplitOptions.TrimEntries) switch
    {
        ["delen"] => new PlanEdit(Share: true),
        ["niet delen"] => new PlanEdit(Share: false),
        ["weggooien"] => new PlanEdit(Discard: true),
        [var field, var from, var to] => new PlanEdit(
            new Dictionary<PlanField, PlanEdit.Change> { [Enum.Parse<PlanField>(field, ignoreCase: true)] = new(from, to) }),
        _ => throw new FormatException($"regel {line.Number}: “{line.Text}” ken ik niet."),
    };

    public static string Of(Plan? plan) => plan switch
    {
        null => "geen",
        { Shared: true } => "gedeeld",
        _ => "alleen van jou",
    };
}
