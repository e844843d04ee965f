using System.Globalization;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>
/// What holds for the steps of a campaign before the first one is sent; for the linter, and for a coordinator who changes one. The rules of the
/// moment of sending are others, and are asked again then.
/// </summary>
public static class StepRules
{
    /// <summary>How many days lie at least between two messages to one person.</summary>
    public const int Apart = 14;

    /// <summary>How many answers fit under a message.</summary>
    public const int MostOptions = 3;

    /// <summary>More in one season is no friendly question any more.</summary>
    public const int MostInSeason = 8;

    /// <summary>How long a text may be on WhatsApp, with room for names.</summary>
    public const int MostCharacters = 900;

    /// <summary>What may be filled in.</summary>
    public static readonly IReadOnlySet<string> Placeholders =
        new HashSet<string>(["voornaam", "coach", "gemeente", "regio"], StringComparer.Ordinal);

    /// <summary>From the end of a school day until there is time left to answer before the night.</summary>
    private static readonly TimeOnly Earliest = new(15, 30), Latest = new(20, 0);

    /// <summary>A telephone lies on a table, and others read along.</summary>
    private static readonly string[] Shaming =
    [
        "geen keuze", "spijbel", "verzuim", "uitgevallen", "schooluitval", "schuld", "zwanger", "depress", "zelfmoord", "leerplicht", "probleem",
        "problemen", "boete", "halt", "thuiszit",
    ];

    /// <summary>Everything that is wrong with the steps; nothing when they may run.</summary>
    /// <param name="steps">The steps.</param>
    /// <param name="holidays">The holidays of the schools: some steps come after the summer.</param>
    /// <param name="firstYears">The calendar years in which the school years begin for which it must hold.</param>
    public static IEnumerable<StepProblem> Check(IReadOnlyList<CheckInStep> steps, SchoolHolidays holidays, params IReadOnlyList<int> firstYears)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(holidays);
        return steps.SelectMany(CheckOne)
            .Concat(firstYears.SelectMany(year => CheckYear(steps, holidays, year).Concat(CheckDays(steps, holidays, year))))
            .Distinct();
    }

    private static IEnumerable<StepProblem> CheckOne(CheckInStep step)
    {
        if (step.Options.Count is 0 or > MostOptions)
            yield return new(
                step.Id, StepProblemKind.Answers, $"A check-in has one to {MostOptions} answers, this one has {step.Options.Count}.");
        if (step.From < Earliest || step.From > Latest)
            yield return new(
                step.Id, StepProblemKind.Moment, $"A check-in goes out between {Earliest:HH\\:mm} and {Latest:HH\\:mm}, not at {step.From:HH\\:mm}.");
        if (step.Days is < 1 or > Apart)
            yield return new(step.Id, StepProblemKind.Moment, $"A check-in is of use for 1 to {Apart} days, not for {step.Days}.");
        var text = step.Text.ToLowerInvariant();
        if (!text.Contains("stop", StringComparison.Ordinal))
            yield return new(step.Id, StepProblemKind.Text, "Every check-in says that “stop” ends the messages.");
        if (!text.Contains("{coach}", StringComparison.Ordinal) && !text.Contains("{regio}", StringComparison.Ordinal))
            yield return new(step.Id, StepProblemKind.Text, "Every check-in says from whom it is: write {coach} or {regio}.");
        if (step.Text.Length > MostCharacters)
            yield return new(
                step.Id, StepProblemKind.Text, $"This text has {step.Text.Length} characters, at most {MostCharacters} fit: make it shorter.");
        foreach (var number in Enumerable.Range(1, step.Options.Count)
            .Where(number => !text.Contains(Numbered(number), StringComparison.Ordinal)))
            yield return new(
                step.Id, StepProblemKind.Text, $"Who cannot tap types a number: write “{Numbered(number)}” with what it means.");
        foreach (var said in step.Options.Select(option => option.Reply).Prepend(step.Text))
        {
            foreach (var word in ShamingIn(said)) yield return new(step.Id, StepProblemKind.Text, Shames(word));
        }

        foreach (var option in step.Options.Where(option => option.Reply.Length > MostCharacters))
            yield return new(
                step.Id,
                StepProblemKind.Text,
                $"The reply to “{option.Label}” has {option.Reply.Length} characters, at most {MostCharacters} fit: make it shorter.");
    }

    /// <summary>Words that nobody else should read on somebody's telephone.</summary>
    internal static IEnumerable<string> ShamingIn(string text) =>
        Shaming.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with such a word.</summary>
    internal static string Shames(string word) => $"“{word}” may be read by somebody else on this telephone: leave it out.";

    /// <summary>The words of days in a text that may be over when it is read, for a step that is sent until a day.</summary>
    internal static IEnumerable<string> PastIn(string text, DateOnly lastDay, int firstYear) => NamedDays.In(text)
        .Where(named => (CheckInDay.YearOf(named.Month, firstYear), named.Month, named.Day)
            .CompareTo((lastDay.Year, lastDay.Month, lastDay.Day)) < 0)
        .Select(named => named.Words);

    /// <summary>The last day on which a step is sent, where the holidays end last.</summary>
    internal static DateOnly LastDay(CheckInStep step, SchoolHolidays holidays, int firstYear) =>
        step.On.In(firstYear, holidays.LastDayOfSummer(zone: null, firstYear + 1)).AddDays(step.Days - 1);

    private static IEnumerable<StepProblem> CheckDays(IReadOnlyList<CheckInStep> steps, SchoolHolidays holidays, int firstYear)
    {
        foreach (var step in steps)
        {
            var last = LastDay(step, holidays, firstYear);
            foreach (var words in step.Options.Select(option => option.Reply).Prepend(step.Text).SelectMany(said => PastIn(said, last, firstYear)))
                yield return new(step.Id, StepProblemKind.Past, IsPast(words));
        }
    }

    /// <summary>What is wrong with naming such a day.</summary>
    internal static string IsPast(string words) => $"“{words}” may be over when this is read: say it without a date.";

    private static IEnumerable<StepProblem> CheckYear(IReadOnlyList<CheckInStep> steps, SchoolHolidays holidays, int firstYear)
    {
        foreach (var zone in Enum.GetValues<HolidayZone>())
        {
            var summer = holidays.LastDayOfSummer(zone, firstYear + 1);
            var days = steps.Select(step => (Step: step, Day: step.On.In(firstYear, summer))).OrderBy(pair => pair.Day).ToArray();
            for (var i = 0; i < days.Length; i++)
            {
                foreach (var (later, day) in days.Skip(i + 1).Where(later => Overlap(days[i].Step.Audience, later.Step.Audience)))
                {
                    if (day.DayNumber - days[i].Day.DayNumber < Apart)
                        yield return new(later.Id, StepProblemKind.Frequency,
                            $"This step comes less than {Apart} days after “{days[i].Step.Id}” for the same people: move it.");
                }
            }

            foreach (var season in days.GroupBy(pair => Law.SchoolYear.Of(pair.Day)).Where(season => season.Count() > MostInSeason))
                yield return new(season.Last().Step.Id, StepProblemKind.Frequency,
                    $"A season has at most {MostInSeason} check-ins, this one has {season.Count()}: take some away.");
        }
    }

    private static bool Overlap(CheckInAudience one, CheckInAudience other) =>
        one == other || one is CheckInAudience.Everybody || other is CheckInAudience.Everybody;

    private static string Numbered(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} = ");
}
