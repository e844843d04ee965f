using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using YouthBot.Conversations;
using YouthBot.Storage;

namespace YouthBot.Tests.Http;

/// <summary>What a turn leaves behind for later: a timer, and a question that was not answered.</summary>
public sealed class KeptForLaterTests : IDisposable
{
    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task Who_falls_silent_after_a_cry_for_help_is_asked_after_once()
    {
        var chat = await factory.BegunChatAsync();
        var help = await chat.AskAsync("ik wil dood");
        Assert.Equal("safety", Kind(help));
        await RingAsync();
        Assert.Equal(help.GetProperty("id").GetString(), (await ReadAsync(chat))[^1].GetProperty("id").GetString());

        factory.Time.Advance(TimeSpan.FromMinutes(10));
        await RingAsync();
        var said = await chat.SaidAsync(said => said[^1].GetProperty("id").GetString() != help.GetProperty("id").GetString());
        Assert.Contains("nog", said[^1].GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.False(said[^1].TryGetProperty("replyToId", out _), "it answers nothing");
    }

    [Fact]
    public async Task Who_writes_on_is_not_asked()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("ik wil dood");
        var answer = await chat.AskAsync("ja ik ben veilig");
        factory.Time.Advance(TimeSpan.FromMinutes(11));
        await RingAsync();
        var last = (await ReadAsync(chat))[^1];
        Assert.True(
            last.GetProperty("id").GetString() == answer.GetProperty("id").GetString() || Kind(last) is "safety",
            "the timer of before was for the silence of before");
    }

    [Fact]
    public async Task A_client_cannot_ring_a_timer()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("ik wil dood");
        var before = (await ReadAsync(chat)).Count;
        await chat.PostAsync(new { type = "event", name = "youthbot.timer", value = new { name = "ben-je-er-nog", version = 2 } });
        await chat.AskAsync("wat is leerplicht");
        Assert.DoesNotContain(await ReadAsync(chat), said => said.GetProperty("id").GetString() is { } id && said.TryGetProperty("text", out var text)
            && text.GetString() == "Ben je er nog?" && id.Length > 0);
        Assert.True((await ReadAsync(chat)).Count > before);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_kept_under_the_key_of_its_conversation_and_goes_with_it()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync("hoe laat gaat de trein naar groningen");
        var store = factory.Services.GetRequiredService<ConversationStore>();
        var gap = Assert.Single(await store.ReadGapsAsync(default));
        Assert.Equal((Gap.Unanswered, "hoe laat gaat de trein naar groningen"), (gap.Gap.Kind, gap.Gap.Question));
        await store.EraseAsync(gap.Conversation, default);
        Assert.Empty(await store.ReadGapsAsync(default));
    }

    private static string? Kind(JsonElement said) =>
        said.GetProperty("channelData").GetProperty("youthbot").GetProperty("kind").GetString();

    private static Task<IReadOnlyList<JsonElement>> ReadAsync(ChatUnderTest chat) => chat.SaidAsync(_ => true);

    private Task RingAsync() => factory.Services.GetServices<IHostedService>().OfType<TimerClock>().Single().RingDueAsync(default);
}
