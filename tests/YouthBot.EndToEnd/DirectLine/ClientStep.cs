namespace YouthBot.EndToEnd.DirectLine;

/// <summary>One line of the script; what it has depends on the kind of step.</summary>
/// <param name="Step">The kind.</param>
/// <param name="Chat">Which of the scenario's clients.</param>
/// <param name="Status">Of the connection, as the client tells its host.</param>
/// <param name="Method">Of a request.</param>
/// <param name="Path">Of a request, with the conversation's id left out.</param>
/// <param name="Code">Status code of a request, or why a socket closed.</param>
/// <param name="State">Of a socket.</param>
/// <param name="Activity">What the client gave its host.</param>
/// <param name="Id">What the client said is the id of a post.</param>
/// <param name="ClientActivityId">The client's own id of a post.</param>
/// <param name="Ids">Of the whole history.</param>
/// <param name="What">What the script asks of us.</param>
/// <param name="Reason">Why it stopped or failed.</param>
public sealed record ClientStep(
    string Step,
    string? Chat,
    string? Status,
    string? Method,
    string? Path,
    int? Code,
    string? State,
    WireActivity? Activity,
    string? Id,
    string? ClientActivityId,
    IReadOnlyList<string>? Ids,
    string? What,
    string? Reason);
