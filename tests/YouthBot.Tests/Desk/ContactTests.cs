using System.Text;
using Microsoft.Data.Sqlite;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>The number that somebody gives to be called back on.</summary>
public sealed class ContactTests : IDisposable
{
    private const string Number = "0612345678";

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task It_stands_apart_and_encrypted_and_goes_when_the_request_does()
    {
        await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = await factory.BegunChatAsync();
        foreach (var words in new[] { "Bel mij terug", "Bellen", "morgen", Number }) await chat.AskAsync(words);
        Assert.Equal(1, Kept());
        Assert.False(factory.Data.Contains(Encoding.UTF8.GetBytes(Number)), "a number in the clear");
        await chat.AskAsync("Stop met wachten");
        Assert.Equal(0, Kept());
    }

    [Fact]
    public async Task Who_asks_again_and_gives_none_has_none()
    {
        await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = await factory.BegunChatAsync();
        foreach (var words in new[] { "Bel mij terug", "Bellen", "morgen", Number }) await chat.AskAsync(words);
        foreach (var words in new[] { "Bel mij terug", "Bellen", "morgen", "Liever geen nummer" }) await chat.AskAsync(words);
        Assert.Equal(0, Kept());
    }

    [Fact]
    public async Task A_coach_opens_it_on_purpose_it_does_not_stand_in_the_chat_as_well()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna");
        var chat = await factory.BegunChatAsync();
        foreach (var words in new[] { "Laat bericht achter", "ik wil van school af", "Bel mij terug", "Bellen", "morgen", Number })
            await chat.AskAsync(words);
        Assert.Equal("done", (await anna.DoAsync($"chats/{chat.Id}/claim")).Code);
        await chat.SayAsync("of bel mijn zus: 06 87654321");
        var said = await anna.Client.GetStringAsync($"/desk/chats/{chat.Id}");
        Assert.Contains("[nummer]", said, StringComparison.Ordinal);
        Assert.Contains("06 87654321", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Number, said, StringComparison.Ordinal);
        var contact = await anna.PostAsync($"chats/{chat.Id}/contact", body: null, key: null);
        Assert.Contains(Number, await contact.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private long Kept()
    {
        using var connection = new SqliteConnection($"Data Source={factory.Data.File("youthbot.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT COUNT(*) FROM contact";
        return (long)count.ExecuteScalar()!;
    }
}
