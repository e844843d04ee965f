namespace YouthBot.Handoff.CheckIns;

/// <summary>One step of a campaign for one person: it is sent at most once.</summary>
/// <param name="Campaign">Id of the campaign, 32 hexadecimal digits.</param>
/// <param name="Step">The step.</param>
/// <param name="Leaver">Id of the person, 32 hexadecimal digits; chance, so that nobody else can name it.</param>
public sealed record CheckInKey(string Campaign, string Step, string Leaver)
{
    /// <summary>The mailbox's key of the try to send it: the same try is made once, whoever makes it.</summary>
    /// <param name="attempt">Which try: what was put off after it had been tried is tried anew.</param>
    public string ExternalId(int attempt) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"checkin/{Campaign}/{Step}/{Leaver}/{attempt}");
}
