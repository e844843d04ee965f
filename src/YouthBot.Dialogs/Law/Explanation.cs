using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Law;

/// <summary>One Dutch sentence for each outcome, to the young person.</summary>
public static class Explanation
{
    /// <summary>What holds, until when, and what is missing.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="born">Date of birth, for the day that ends it.</param>
    public static string Of(Outcome outcome, DateOnly born)
    {
        var day = outcome.Until.DayFor(born) is { } until ? DutchTime.Say(until) : null;
        return outcome.Status switch
        {
            DutyStatus.NotYet => $"Je hoeft nog niet naar school, dat moet vanaf {day}.",
            DutyStatus.Leerplichtig => $"Je moet naar school tot en met {day}{Shortfall(outcome.Fulfilment)}.",
            DutyStatus.Kwalificatieplichtig when outcome.Fulfilment is Fulfilment.Met =>
                $"Je moet leren tot je 18 wordt op {day}, of een startkwalificatie hebt.",
            // what is missing matters more than the other way out, and both are too long for one sentence
            DutyStatus.Kwalificatieplichtig => $"Je moet leren tot je 18 wordt op {day}{Shortfall(outcome.Fulfilment)}.",
            DutyStatus.Exempt => WhyExempt(outcome.Ground),
            DutyStatus.None => $"{WhyFree(outcome.Ground)}{Help(outcome)}.",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
    }

    /// <summary>Whether the mbo must admit you.</summary>
    public static string Of(AdmissionOutcome outcome) => outcome.Ground switch
    {
        AdmissionGround.AllDone => "Je hebt recht op een plek op deze opleiding.",
        AdmissionGround.EntreeOpen => "Je hebt recht op een plek op entree.",
        AdmissionGround.StillLeerplichtig => "Je kunt nog niet naar entree, want je bent nog leerplichtig.",
        AdmissionGround.TooFarForEntree => "Je kunt niet naar entree, want met jouw diploma kun je al naar niveau 2.",
        AdmissionGround.WrongDiploma => "Je kunt niet naar deze opleiding, want je hebt nog niet het juiste diploma.",
        AdmissionGround.EntreeBefore => "School mag je weigeren, want je zat de afgelopen 2 studiejaren al op entree.",
        AdmissionGround.NoAnswer => "School mag je weigeren, want je hebt niet voor 1 juli gereageerd.",
        AdmissionGround.Late => "School mag je weigeren, want je hebt je na 1 april aangemeld.",
        AdmissionGround.IntakeMissed => "School mag je weigeren, want je deed niet mee aan de verplichte intake.",
        AdmissionGround.LateUnderDuty => "School mag je niet weigeren omdat je laat bent, want je moet nog leren.",
        AdmissionGround.IntakeMissedUnderDuty => "School mag je niet weigeren om de intake, want je moet nog leren.",
        AdmissionGround.NotWarned => "School mag je niet weigeren, want school schreef niet vooraf dat je moest reageren.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Whether school reports your absence.</summary>
    public static string Of(ReportOutcome outcome) => outcome.Ground switch
    {
        ReportGround.SixteenHoursAtPrimary or ReportGround.SixteenHours =>
            "School moet het melden als je jonger dan 18 bent en 16 uur in 4 weken mist.",
        ReportGround.FourWeeksUnder18 => "School moet het melden, want je bent al 4 weken weg.",
        ReportGround.Luxury => "School kan een vakantie zonder toestemming al vanaf 1 dag melden.",
        ReportGround.UnderSixteenHours => "School hoeft het nog niet te melden, maar mag dat wel als er zorgen zijn.",
        ReportGround.FourWeeks => "School moet het melden als je 4 weken achter elkaar wegblijft zonder startkwalificatie.",
        ReportGround.SixteenHoursAtMboFrom18 => "School meldt 16 uur verzuim vanaf 18 jaar alleen als dat in jouw regio is afgesproken.",
        ReportGround.NotYetLeerplichtig => "School hoeft niets te melden, want je bent nog niet leerplichtig.",
        ReportGround.NotEnrolled => "Je staat nergens ingeschreven, dus er is geen school die je kan melden.",
        ReportGround.NothingMissed => "School hoeft niets te melden, want je mist geen lessen zonder reden.",
        ReportGround.NoRuleFrom18 => "School hoeft dit vanaf 18 jaar niet te melden.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Whether Halt is possible.</summary>
    public static string Of(HaltOutcome outcome) => outcome.Ground switch
    {
        HaltGround.Fits => "Je kunt naar Halt, als jij dat ook wilt.",
        HaltGround.TooYoung => "Je kunt niet naar Halt, want je bent jonger dan 12.",
        HaltGround.Adult => "Je kunt niet naar Halt, want je bent 18 of ouder.",
        HaltGround.NotCulpable => "Je gaat niet naar Halt, want je kon er niets aan doen.",
        HaltGround.SeriousProblems => "Je gaat niet naar Halt, want eerst is er hulp nodig.",
        HaltGround.EarlierHalt => "Je kunt niet naar Halt, want je was daar al eerder voor wegblijven.",
        HaltGround.TooMuch => "Je kunt niet naar Halt, want het is meer dan 60 uur of 60 keer te laat.",
        HaltGround.TooLittle => "Je gaat niet naar Halt, want dat begint bij 9 uur weg of 12 keer te laat.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    private static string Shortfall(Fulfilment fulfilment) => fulfilment switch
    {
        Fulfilment.NoDuty or Fulfilment.Met => "",
        Fulfilment.NotEnrolled => ", maar je staat nergens ingeschreven",
        Fulfilment.Away => ", maar je blijft nu weg",
        Fulfilment.EntreeTooEarly or Fulfilment.BblTooEarly or Fulfilment.VavoTooEarly => ", maar deze opleiding telt nog niet mee",
        _ => throw new ArgumentOutOfRangeException(nameof(fulfilment)),
    };

    /// <summary>Not every exemption is one from learning.</summary>
    private static string WhyExempt(Ground ground) => ground switch
    {
        Ground.Exemption5a or Ground.Exemption5b => "Je hoeft niet naar school zolang je vrijstelling geldt.",
        Ground.Exemption5c => "Je hoeft in Nederland niet naar school zolang je in een ander land naar school gaat.",
        Ground.Exemption15 => "Je hoeft niet naar een gewone school zolang je op een andere manier genoeg leert.",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "This is no exemption."),
    };

    private static string WhyFree(Ground ground) => ground switch
    {
        Ground.StartQualification => "Je hebt een startkwalificatie, dus je hoeft niet meer naar school",
        Ground.ProDiploma => "Met je pro-diploma hoef je niet meer naar school",
        Ground.VsoProfile => "Na jouw vso hoef je niet meer naar school",
        Ground.Adult => "Vanaf 18 jaar hoef je niet meer naar school",
        _ => throw new ArgumentOutOfRangeException(nameof(ground), ground, "With this ground there is a duty or an exemption."),
    };

    private static string Help(Outcome outcome) => outcome.Doorstroompunt switch
    {
        DoorstroompuntScope.Target => ", maar het Doorstroompunt kan je gratis helpen",
        DoorstroompuntScope.Followed => ", maar het Doorstroompunt houdt contact met je",
        DoorstroompuntScope.Outside or DoorstroompuntScope.NotApplicable => "",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
