namespace YouthBot.EndToEnd.DirectLine;

/// <summary>What happened to the official client, in order.</summary>
public sealed class ClientRun(IReadOnlyList<ClientStep> steps)
{
    public const string First = "first";
    public const string Second = "second";

    /// <summary>What the client told its host about the connection.</summary>
    public IEnumerable<string?> Statuses => Of("status").Select(step => step.Status);

    /// <summary>The requests and their answers, such as <c>POST conversations 201</c>.</summary>
    public IEnumerable<string> Requests => Of("request").Select(step => $"{step.Method} {step.Path} {step.Code}");

    /// <summary>What happened to sockets, such as <c>open</c> and <c>closed 1000</c>.</summary>
    public IEnumerable<string> Sockets => Of("socket").Select(step => $"{step.State} {step.Code}".TrimEnd());

    public IReadOnlyList<ClientStep> Posted => [.. Of("posted")];

    /// <summary>The ids of everything that was said, as the server has it, at the end.</summary>
    public IReadOnlyList<string> History => Of("history").Last().Ids!;

    public string? StoppedBecause => Of("stopped").SingleOrDefault()?.Reason;

    public IReadOnlyList<WireActivity> Received(string chat = First) =>
        [.. Of("activity").Where(step => step.Chat == chat).Select(step => step.Activity!)];

    public IEnumerable<string> ReceivedIds(string chat = First) => Received(chat).Select(activity => activity.Id);

    public override string ToString() => string.Join('\n', steps);

    private IEnumerable<ClientStep> Of(string kind) => steps.Where(step => step.Step == kind);
}
