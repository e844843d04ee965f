using YouthBot.Desk.Workspace.Wire;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>How the workspace hears what became of a command.</summary>
internal static class Answers
{
    /// <summary>It is taken in, and its turn has not come yet.</summary>
    public const string Pending = "pending";

    public static IResult Of(string? outcome, string chat, DeskView view)
    {
        if (outcome is null) return Json(StatusCodes.Status202Accepted, new Outcome(Pending, chat));
        if (outcome is Handover.Done) return Json(StatusCodes.Status200OK, new Outcome(Handover.Done, chat));
        var parts = outcome.Split(':', 2);
        return Json(StatusCodes.Status409Conflict, new Outcome(parts[0], chat, parts.Length > 1 ? view.NameOf(parts[1]) : null));
    }

    /// <summary>The request cannot be understood; no conversation was asked.</summary>
    public static IResult Unclear(string code) => Json(StatusCodes.Status422UnprocessableEntity, new Outcome(code));

    /// <summary>There is none, or not for this coach: both look the same.</summary>
    public static IResult NotFound => Json(StatusCodes.Status404NotFound, new Outcome("gone"));

    public static IResult Json(int status, Outcome outcome) =>
        TypedResults.Json(outcome, WorkspaceJson.Default.Outcome, statusCode: status);
}
