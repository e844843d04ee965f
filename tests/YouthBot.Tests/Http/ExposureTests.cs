using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Retention;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.Http;

/// <summary>Nobody is exposed: not by the files, not by the log, not by time.</summary>
public sealed class ExposureTests : IDisposable
{
    private const string Words = "mijn geheime zin over leerplicht en Fatima";

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task What_is_said_stands_nowhere_in_the_clear()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync(Words);
        Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes("Fatima")), "what the young person wrote");
        Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes("chatbot")), "what the bot answered");
        Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes("leerplicht-wat-is-dat")), "what the bot remembers");
        Assert.True(factory.Data.Contains(Encoding.UTF8.GetBytes(chat.Id)), "the test looks in the right files");
    }

    [Fact]
    public async Task No_log_line_of_any_level_repeats_a_word_or_a_token()
    {
        var chat = await factory.BegunChatAsync();
        await chat.AskAsync(Words);
        await chat.AskAsync("ik wil dood");
        Assert.NotEmpty(factory.Log);
        Assert.DoesNotContain("Fatima", factory.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("ik wil dood", factory.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(chat.Token, factory.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erasure_that_was_cut_off_after_the_key_is_finished()
    {
        var chat = await factory.BegunChatAsync();
        var id = ConversationId.Parse(chat.Id);
        await factory.Services.GetRequiredService<ConversationKeys>().ForgetAsync(id, default);
        var database = factory.Services.GetRequiredService<IConversationDatabase>();
        await database.AcceptAsync(
            new AcceptRow(id, "directline", "m1", Guid.CreateVersion7(), [1], factory.Time.GetUtcNow(), factory.Time.GetUtcNow().AddDays(30)), default);

        var store = factory.Services.GetRequiredService<ConversationStore>();
        Assert.Null(await store.ReadWorkAsync(id, default));
        Assert.True((await database.ReadHeadAsync(id, default))!.Erased);
        Assert.Empty(await database.ReadWaitingAsync(10, default));
    }

    [Fact]
    public async Task Nothing_of_a_talk_may_stay_in_a_cache()
    {
        var chat = await factory.BegunChatAsync();
        HttpResponseMessage[] responses = [await chat.Client.GetAsync(chat.Path), await chat.Client.GetAsync($"{chat.Path}/activities")];
        Assert.All(responses, response => Assert.True(response.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task After_thirty_silent_days_a_conversation_is_erased_and_not_before()
    {
        var chat = await factory.BegunChatAsync();
        var sweep = factory.Services.GetRequiredService<RetentionSweep>();
        factory.Time.Advance(TimeSpan.FromDays(29));
        Assert.Equal(0, await sweep.SweepAsync(default));
        factory.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await sweep.SweepAsync(default));
        Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes("dl_")), "the person's id");
        Assert.NotEqual(HttpStatusCode.OK, (await chat.Client.GetAsync($"{chat.Path}/activities")).StatusCode);
    }
}
