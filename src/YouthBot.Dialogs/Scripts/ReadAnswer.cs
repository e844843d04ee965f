using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Scripts;

/// <summary>What a message is to the question that is open.</summary>
internal abstract record ReadAnswer
{
    private ReadAnswer()
    {
    }

    public sealed record Pause : ReadAnswer;

    /// <param name="Words">What they typed to skip it: “boeit me niet” says something too.</param>
    public sealed record Skip(string Words) : ReadAnswer;

    public sealed record Done : ReadAnswer;

    /// <param name="Options">At least one.</param>
    /// <param name="Words">Their own words, when these say more than the label.</param>
    public sealed record Chosen(IReadOnlyList<DialogOption> Options, string? Words) : ReadAnswer;

    public sealed record Own(string Text) : ReadAnswer;

    public sealed record None : ReadAnswer;
}
