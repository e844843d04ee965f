namespace YouthBot.EndToEnd.Connector;

/// <summary>One line of the script with Microsoft's kit; what it has depends on the kind of step.</summary>
/// <param name="Step">The kind.</param>
/// <param name="Address">Where Microsoft is.</param>
/// <param name="AppId">Our app there.</param>
/// <param name="Tenant">Its tenant.</param>
/// <param name="Secret">Its secret.</param>
/// <param name="Name">Which token.</param>
/// <param name="Kit">Whether the kit lets it in.</param>
/// <param name="Server">Whether the server does.</param>
/// <param name="Status">Of the server's answer.</param>
/// <param name="Texts">What was answered in the response.</param>
/// <param name="Id">Of the activity that was posted.</param>
/// <param name="Path">Where the server sent something.</param>
/// <param name="Audience">For whom its token was.</param>
/// <param name="Text">What it said.</param>
/// <param name="ReplyToId">To what.</param>
internal sealed record KitStep(
    string Step,
    string? Address,
    string? AppId,
    string? Tenant,
    string? Secret,
    string? Name,
    bool Kit,
    bool Server,
    int Status,
    IReadOnlyList<string>? Texts,
    string? Id,
    string? Path,
    string? Audience,
    string? Text,
    string? ReplyToId);
