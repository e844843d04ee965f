namespace YouthBot.Commands.Law;

/// <summary>What holds for a young person.</summary>
/// <param name="Id">Id of the case.</param>
/// <param name="Status">niet-leerplichtig, leerplichtig, kwalificatieplichtig, vrijgesteld or geen-plicht.</param>
/// <param name="Startkwalificatie">Whether they have one.</param>
/// <param name="Doorstroompunt">doelgroep, gevolgd, buiten or nvt.</param>
/// <param name="Fulfilled">Whether the duty is met; null when there is none.</param>
/// <param name="Until">
/// Leerplichtig: its last day. Kwalificatieplichtig: the eighteenth birthday. Niet-leerplichtig: the first day of the leerplicht. Else null.
/// </param>
/// <param name="Articles">What it rests on.</param>
/// <param name="Explain">One Dutch sentence.</param>
internal sealed record DutyAnswer(
    string Id,
    string Status,
    bool Startkwalificatie,
    string Doorstroompunt,
    bool? Fulfilled,
    DateOnly? Until,
    IReadOnlyList<string> Articles,
    string Explain) : LawAnswer;
