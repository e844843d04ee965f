using Microsoft.AspNetCore.Antiforgery;
using YouthBot.Channels.DirectLine;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Limits;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Page;

/// <summary>
/// <c>POST /</c>: a message. The first one begins the conversation. Whatever is wrong, what somebody wrote stays in the box.
/// </summary>
internal sealed class SendMessage(PageChat chat, Mailbox mailbox, RequestLimits limits, IAntiforgery antiforgery, TimeProvider time)
{
    public static Task<IResult> HandleAsync(HttpContext http, SendMessage send) => send.TakeAsync(http);

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        if (await PageForm.ReadAsync(http.Request) is not { } form)
            return await StayAsync(http, new PageForm(string.Empty, null, null), PageLines.TooLarge, StatusCodes.Status413PayloadTooLarge);
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            var line = http.Request.Cookies.Count == 0 ? PageLines.NoCookies : PageLines.OldForm;
            return await StayAsync(http, form, line, StatusCodes.Status400BadRequest);
        }

        if (string.IsNullOrWhiteSpace(form.Text)) return await StayAsync(http, form, chat.Sentences.EmptyMessage, StatusCodes.Status400BadRequest);
        if (form.Text.Length > PageForm.LongestText) return await StayAsync(http, form, chat.Sentences.TooLong, StatusCodes.Status400BadRequest);

        var head = await chat.FindAsync(PageCookie.Read(http.Request), http.RequestAborted);
        if (head is null && PageCookie.IsThere(http.Request)) return Gone(http, form);
        if ((head is null ? limits.Refuse(http.Connection.RemoteIpAddress) : limits.Refuse(head.Conversation)) is { } wait)
        {
            http.Response.Headers.RetryAfter = PageLines.RetryAfter(wait);
            return await StayAsync(http, form, PageLines.TooFast(wait), StatusCodes.Status429TooManyRequests);
        }

        var key = form.Key ?? PagePass.New(time.GetUtcNow());
        if (head is null)
        {
            head = await BeginAsync(key, chat.KnownRegion(form.Region));
            if (head is null) return Gone(http, form);
            PageCookie.Write(http, key);
        }

        // what has been read is taken, also when the person goes away just now
        var accepted = await mailbox.AcceptAsync(
            head.Conversation,
            DirectLineModule.ChannelId,
            key.KeyOf(form.Text),
            Message(form.Text, head),
            CancellationToken.None);
        return accepted is AcceptResult.Gone ? Gone(http, form) : PageResult.SeeOther(http, "/#laatste");
    }

    /// <summary>
    /// The same door as the web chat's: a conversation is the same whatever shows it. The first words go before the first question, as on the
    /// page that the person was looking at. Null when the key is of a conversation that is not this person's, or not there any more.
    /// </summary>
    private async Task<HeadRow?> BeginAsync(PagePass key, string region)
    {
        var start = new NewConversation(
            key.Conversation, DirectLineModule.ChannelId, region, DirectLineTokens.NewUser(), DeviceSecret.Hash(key.Secret));
        await mailbox.StartAsync(start, CancellationToken.None);
        await chat.AwaitAnswerAsync(key.Conversation, CancellationToken.None);
        return await chat.FindAsync(key, CancellationToken.None);
    }

    private static Activity Message(string text, HeadRow head) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = "plain",
        Locale = "nl-NL",
        ChannelId = DirectLineModule.ChannelId,
        From = Participants.Youth(head.UserId),
        Recipient = Participants.Bot,
        Conversation = new ConversationAccount { Id = head.Conversation.ToString() },
    };

    private async Task<IResult> StayAsync(HttpContext http, PageForm form, string line, int status)
    {
        var pass = PageCookie.Read(http.Request);
        var head = await chat.FindAsync(pass, http.RequestAborted);
        var view = head is null ? chat.Fresh(form.Region) : await chat.ShowAsync(head, pass, looks: 0, http.RequestAborted);
        // it does not look again by itself: that would take away the text
        return PageResult.Chat(http, view with { Draft = form.Text, Notice = Notice.NotSentBecause(line), LooksAgainAt = null }, status);
    }

    private IResult Gone(HttpContext http, PageForm form)
    {
        PageCookie.Drop(http);
        var view = chat.Fresh(form.Region) with { Draft = form.Text, Notice = Notice.NotSentBecause(PageLines.GoneDraft) };
        return PageResult.Chat(http, view, StatusCodes.Status410Gone);
    }
}
