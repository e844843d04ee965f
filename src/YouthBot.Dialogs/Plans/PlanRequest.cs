namespace YouthBot.Dialogs.Plans;

/// <summary>What somebody wants with their plan: “mijn plan”, “verander wat ik wil”. Only whole messages count.</summary>
public abstract record PlanRequest
{
    private PlanRequest()
    {
    }

    /// <summary>To see it.</summary>
    public sealed record Show : PlanRequest;

    /// <summary>To change it.</summary>
    /// <param name="Field">Which part; null when they did not say.</param>
    public sealed record Change(PlanField? Field) : PlanRequest;

    /// <summary>That a coach sees it.</summary>
    public sealed record Share : PlanRequest;

    /// <summary>That it is thrown away.</summary>
    public sealed record Discard : PlanRequest;

    /// <summary>That no coach sees it any more.</summary>
    public sealed record StopSharing : PlanRequest;

    /// <summary>Reads a message; null when it is about something else.</summary>
    public static PlanRequest? Read(IReadOnlyList<string> words, PlanWords plan)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(plan);
        var whole = string.Join(' ', words);
        if (plan.Show.Contains(whole)) return new Show();
        if (plan.Share.Contains(whole)) return new Share();
        if (plan.StopSharing.Contains(whole)) return new StopSharing();
        if (plan.Discard.Contains(whole)) return new Discard();
        return Subject(words, plan.Change) is { } subject ? Named(subject, plan) : null;
    }

    private static Change? Named(string subject, PlanWords plan)
    {
        if (plan.Whole.Contains(subject)) return new Change(Field: null);
        var named = plan.Names.Where(pair => pair.Value.Contains(subject)).Select(pair => (PlanField?)pair.Key).FirstOrDefault();
        return named is null ? null : new Change(named);
    }

    /// <summary>“verander <b>wat ik wil</b>”, “ik wil <b>mijn plan</b> veranderen”.</summary>
    private static string? Subject(IReadOnlyList<string> words, IReadOnlySet<string> verbs)
    {
        var whole = string.Join(' ', words);
        foreach (var verb in verbs)
        {
            if (whole.StartsWith(verb + ' ', StringComparison.Ordinal)) return whole[(verb.Length + 1)..];
            if (!whole.EndsWith(' ' + verb, StringComparison.Ordinal)) continue;
            var rest = whole[..^(verb.Length + 1)];
            return rest.StartsWith("ik wil ", StringComparison.Ordinal) ? rest["ik wil ".Length..] : rest;
        }

        return null;
    }
}
