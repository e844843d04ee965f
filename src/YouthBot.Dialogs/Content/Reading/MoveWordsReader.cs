namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/move.yaml</c>.</summary>
internal sealed class MoveWordsReader(HelpLines helpLines, ProblemList problems)
{
    private readonly FixedTexts texts = new(helpLines, problems);

    /// <summary>The sentences as they are written, for the rules.</summary>
    public IReadOnlyList<Placed<string>> Texts => texts.Texts;

    /// <summary>What stands on buttons.</summary>
    public IReadOnlyList<Placed<string>> Labels => texts.Labels;

    public MoveWords? Read(string file, string text)
    {
        if (YamlText.Map(file, text, problems) is not { } map) return null;
        var read = new MoveWords
        {
            Message = texts.Fillable(map, "message", "code"),
            AskNumber = texts.Fillable(map, "askNumber", "region", "number"),
            Unknown = texts.Plain(map, "unknown"),
            Ended = texts.Plain(map, "ended"),
            Moved = texts.Plain(map, "moved"),
            MovedCoach = texts.Fillable(map, "movedCoach", "name"),
            MovedWaiting = texts.Plain(map, "movedWaiting"),
            Joined = texts.Plain(map, "joined"),
            OfferPlan = texts.Plain(map, "offerPlan"),
            OfferPlanInstead = texts.Plain(map, "offerPlanInstead"),
            TakePlan = texts.Label(map, "takePlan"),
            LeavePlan = texts.Label(map, "leavePlan"),
            PlanTaken = texts.Plain(map, "planTaken"),
            PlanLeft = texts.Plain(map, "planLeft"),
            KeptOffered = texts.Plain(map, "keptOffered"),
            ClosedOnWeb = texts.Plain(map, "closedOnWeb"),
        };
        map.Close();
        return read;
    }
}
