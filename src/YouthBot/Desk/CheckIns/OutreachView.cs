using YouthBot.Desk.Access;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>The follow-up list.</summary>
/// <param name="Person">Who looks.</param>
/// <param name="Open">Who is to be reached, the most pressing first.</param>
/// <param name="Done">Who was, lately.</param>
/// <param name="Held">Who gets no check-ins since acute danger.</param>
/// <param name="Today">The day.</param>
/// <param name="Revealed">The item whose number is shown.</param>
/// <param name="Problem">What went wrong.</param>
public sealed record OutreachView(
    DeskPerson Person,
    IReadOnlyList<OutreachItem> Open,
    IReadOnlyList<OutreachItem> Done,
    IReadOnlyList<(LeaverRow Leaver, string Name, DateTimeOffset Since)> Held,
    DateOnly Today,
    string? Revealed = null,
    string? Problem = null);
