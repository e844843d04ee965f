using YouthBot.CheckIns.Measuring;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Language;

namespace YouthBot.Desk.CheckIns;

/// <summary>Figures of a campaign in words.</summary>
internal static class CampaignLines
{
    public const string NoNumber = "Er is nog geen WhatsApp-nummer voor deze regio. Zonder nummer gaat er niets weg.";

    /// <summary>Why steps may not be sent, step by step.</summary>
    public static string Refusal(IEnumerable<(string Title, StepProblemKind Kind)> problems) =>
        "Deze stappen mogen zo niet weg. "
        + string.Join(' ', problems.Select(problem => $"{problem.Title}: {Refusal(problem.Kind)}."))
        + " Vraag de redactie om het sjabloon te verbeteren.";

    private static string Refusal(StepProblemKind kind) => kind switch
    {
        StepProblemKind.Frequency => $"komt binnen {StepRules.Apart} dagen na een andere stap, of er zijn te veel stappen",
        StepProblemKind.Moment => "gaat weg op een tijd waarop dat niet mag, of geldt te lang",
        StepProblemKind.Answers => "heeft geen antwoorden, of te veel",
        StepProblemKind.Text => "mist ‘stop’, de afzender of de cijfers, is te lang, of kan iemand in verlegenheid brengen",
        StepProblemKind.Past => "noemt een dag die dan voorbij kan zijn",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>“24%”.</summary>
    public static string Percent(double share) => Math.Round(share * 100).ToString("0", DutchTime.Culture) + "%";

    /// <summary>“tussen 18% en 31%”.</summary>
    public static string Range(Interval interval) => $"tussen {Percent(interval.Low)} en {Percent(interval.High)}";

    /// <summary>“+12 procentpunt”.</summary>
    public static string Points(double difference)
    {
        var points = (int)Math.Round(difference * 100);
        return $"{(points > 0 ? "+" : string.Empty)}{points.ToString(DutchTime.Culture)} procentpunt";
    }

    /// <summary>What a comparison says, in words.</summary>
    public static string Finding(DelayFigures delay) => delay.Finding switch
    {
        DelayFinding.TooFew =>
            $"De groepen zijn te klein om er iets over te zeggen. Er zijn minstens {DelayFigures.FewestInPart} jongeren per groep nodig, "
            + "en liever honderden.",
        DelayFinding.Chance => "Dit verschil kan toeval zijn. Er is niet te zeggen of het bericht iets uitmaakte.",
        DelayFinding.More => "Van wie het bericht al had, was vaker een keuze bekend. Toeval alleen verklaart dat niet goed.",
        DelayFinding.Less => "Van wie het bericht al had, was minder vaak een keuze bekend. Toeval alleen verklaart dat niet goed.",
        _ => throw new ArgumentOutOfRangeException(nameof(delay)),
    };
}
