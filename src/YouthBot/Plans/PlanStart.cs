using System.Text.Json;

namespace YouthBot.Plans;

/// <summary>What the page is told with itself; nothing of any plan.</summary>
/// <param name="LeaveTo">Where “Snel weg” goes.</param>
/// <param name="Longest">The most characters of one part.</param>
/// <param name="Discard">The sentences about throwing the plan away.</param>
internal sealed record PlanStart(string LeaveTo, int Longest, PlanStart.Discarding Discard)
{
    /// <summary>As the page carries it; the page escapes it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, PlanJson.Default.PlanStart);

    /// <summary>The sentences about throwing the plan away.</summary>
    /// <param name="Question">Whether it must really be.</param>
    /// <param name="Yes">Label.</param>
    /// <param name="No">Label.</param>
    /// <param name="Done">Afterwards.</param>
    internal sealed record Discarding(string Question, string Yes, string No, string Done);
}
