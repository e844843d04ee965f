using Microsoft.AspNetCore.Antiforgery;
using YouthBot.Conversations;

namespace YouthBot.Page;

/// <summary><c>/wis</c>: asks first, then erases the conversation on both sides.</summary>
internal static class EraseConversation
{
    public static async Task<IResult> AskAsync(HttpContext http, PageChat chat) =>
        await chat.FindAsync(PageCookie.Read(http.Request), http.RequestAborted) is null
            ? PageResult.SeeOther(http, "/")
            : PageResult.Confirm(Question(chat));

    public static async Task<IResult> EraseAsync(HttpContext http, PageChat chat, Mailbox mailbox, IAntiforgery antiforgery)
    {
        if (await PageForm.ReadAsync(http.Request) is null || !await antiforgery.IsRequestValidAsync(http))
            return PageResult.Confirm(Question(chat) with { Problem = PageLines.OldConfirmation }, StatusCodes.Status400BadRequest);
        if (await chat.FindAsync(PageCookie.Read(http.Request), http.RequestAborted) is not { } head) return PageResult.SeeOther(http, "/");
        await mailbox.EraseAsync(head.Conversation, CancellationToken.None);
        PageCookie.Drop(http);
        return PageResult.SeeOther(http, $"/?gewist&regio={Uri.EscapeDataString(head.Region)}#laatste");
    }

    private static Confirmation Question(PageChat chat) =>
        new(chat.Sentences.EraseConfirm, chat.Sentences.EraseYes, chat.Sentences.EraseNo);
}
