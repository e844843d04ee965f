using YouthBot.Handoff.Ownership;
using YouthBot.Storage.Rows;

namespace YouthBot.Alerts;

/// <summary>
/// What those outside the desk are told: that somebody with haste waits, and where to help. Nothing of what was said, and nothing by which one
/// person can be told from another.
/// </summary>
/// <param name="Kind">Why.</param>
/// <param name="Region">Id of the region.</param>
/// <param name="RegionName">Its name.</param>
/// <param name="Severity">How much haste.</param>
/// <param name="Waiting">How many wait in the region now, with haste or without.</param>
/// <param name="Desk">The address of the desk.</param>
public sealed record Alert(AlertKind Kind, string Region, string RegionName, Severity Severity, int Waiting, string Desk)
{
    /// <summary>The subject of a mail.</summary>
    public string Subject => $"{(Severity is Severity.Acute ? "Acuut" : "Met spoed")}: een jongere wacht op een coach ({RegionName})";

    /// <summary>For people, in Dutch.</summary>
    public string Text => string.Join(
        ' ',
        Kind is AlertKind.Asked ? $"Een jongere bij {RegionName} wacht op een coach." : $"Bij {RegionName} wacht een jongere op een coach, en niemand pakt het op.",
        Severity is Severity.Acute ? "Het is acuut." : "Er is spoed bij.",
        Waiting is 1 ? "Er wacht nu 1 jongere." : $"Er wachten nu {Waiting} jongeren.",
        $"Help via de coachbalie: {Desk}");
}
