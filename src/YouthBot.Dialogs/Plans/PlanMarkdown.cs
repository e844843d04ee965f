using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Plans;

/// <summary>A plan as a message in the chat.</summary>
public static class PlanMarkdown
{
    /// <summary>The title and the parts in which something stands.</summary>
    public static string Write(Plan plan, PlanWords words)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(words);
        var parts = plan.Parts().Select(part => $"- **{words.Headings[part.Field]}** {PlainMarkdown.Of(plan.Said(part.Field)!)}");
        return $"**{words.Title}**\n\n{string.Join('\n', parts)}";
    }
}
