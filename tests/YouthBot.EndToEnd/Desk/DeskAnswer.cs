namespace YouthBot.EndToEnd.Desk;

/// <summary>What the desk says became of a command.</summary>
/// <param name="Code">done, or why not.</param>
/// <param name="Chat">In which conversation.</param>
/// <param name="Who">First name of the colleague who has it.</param>
internal sealed record DeskAnswer(string Code, string? Chat = null, string? Who = null)
{
    public const string Done = "done";
}
