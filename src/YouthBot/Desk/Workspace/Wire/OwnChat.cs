namespace YouthBot.Desk.Workspace.Wire;

/// <summary>A conversation of the coach.</summary>
/// <param name="Id">Which.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="Region">Of which region.</param>
/// <param name="Severity">How much haste it had.</param>
/// <param name="Reason">Why a human was asked for.</param>
/// <param name="Shared">What the coach may read: all or from-now.</param>
/// <param name="Before">The place in the feed up to which nothing is shared; 0 when everything is.</param>
/// <param name="Asked">The place of the words with which a human was asked for; null when it is not known.</param>
/// <param name="Gemeente">Where the person lives, if they said so.</param>
/// <param name="CallBack">How they want to be reached, if they said so.</param>
/// <param name="AwaitingSince">Since when the person waits for a word.</param>
/// <param name="OfferedTo">First name of the colleague to whom it is offered.</param>
/// <param name="Plan">Their plan, while they share it.</param>
/// <param name="Alert">The last cry for help in it: its number and code.</param>
/// <param name="Notes">What coaches wrote down about it; the young person never sees it.</param>
/// <param name="Tags">What coaches said that it is about: ids of the editors' list.</param>
/// <param name="WhatsApp">How it runs by WhatsApp; null when it does not.</param>
public sealed record OwnChat(
    string Id,
    string Handle,
    string Region,
    string Severity,
    string Reason,
    string Shared,
    long Before,
    long? Asked,
    string? Gemeente,
    Reach? CallBack,
    DateTimeOffset? AwaitingSince,
    string? OfferedTo,
    IReadOnlyList<PlanPart>? Plan,
    Alert? Alert,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<string> Tags,
    OnWhatsApp? WhatsApp);
