using System.Globalization;

namespace YouthBot.Page;

/// <summary>
/// <c>GET /</c>: the conversation of the cookie, or the first words of the bot. <c>?regio=</c> chooses the region of a new conversation.
/// </summary>
internal static class ShowChat
{
    public static async Task<IResult> HandleAsync(HttpContext http, PageChat chat)
    {
        var asked = http.Request.Query;
        var region = asked["regio"].ToString();
        if (!PageCookie.IsThere(http.Request))
        {
            var fresh = chat.Fresh(region);
            return PageResult.Chat(http, asked.ContainsKey("gewist") ? fresh with { Notice = Notice.Say(chat.Sentences.Erased) } : fresh);
        }

        var cancellation = http.RequestAborted;
        var pass = PageCookie.Read(http.Request);
        if (await chat.FindAsync(pass, cancellation) is { } found
            && await chat.AwaitAnswerAsync(found.Conversation, cancellation) is { Erased: false } head)
        {
            _ = int.TryParse(asked["wacht"], NumberStyles.None, CultureInfo.InvariantCulture, out var looks);
            return PageResult.Chat(http, await chat.ShowAsync(head, pass, looks, cancellation));
        }

        PageCookie.Drop(http);
        return PageResult.Chat(http, chat.Fresh(region) with { Notice = Notice.Say(PageLines.Gone) });
    }
}
