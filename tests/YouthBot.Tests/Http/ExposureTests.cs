using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Storage.Retention;

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
