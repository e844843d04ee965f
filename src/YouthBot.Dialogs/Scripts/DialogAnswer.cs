namespace YouthBot.Dialogs.Scripts;

/// <summary>What somebody answered. Without options and words, the question was skipped.</summary>
/// <param name="Step">The step that asked.</param>
/// <param name="Options">Ids of the options that were chosen.</param>
/// <param name="Words">Their own words; null when they tapped or named an option.</param>
/// <param name="On">The day, because “morgen” means another day tomorrow.</param>
public sealed record DialogAnswer(string Step, IReadOnlyList<string> Options, string? Words, DateOnly On)
{
    /// <summary>Whether there is an answer.</summary>
    public bool Answered() => Options.Count > 0 || Words is not null;
}
