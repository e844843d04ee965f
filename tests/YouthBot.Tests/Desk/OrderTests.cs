using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk;

/// <summary>Whom “Volgende” gives, from the chat to the desk. The order itself is HandoffQueueTests'.</summary>
public sealed class OrderTests : IDisposable
{
    private const string Region = "zuid-holland-noord";

    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task What_came_in_while_it_was_closed_stands_first_at_opening_but_for_danger()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna", region: Region);
        MoveTo(hour: 2);
        var night = await LeaveMessageAsync();
        var danger = await factory.BegunChatAsync(new { region = Region });
        await danger.AskAsync("ik maak er nu een eind aan");

        MoveTo(hour: 9);
        anna = await CoachUnderTest.ArriveAsync(factory, "anna", region: Region);
        var morning = await factory.BegunChatAsync(new { region = Region });
        Assert.Contains("2 mensen", (await morning.AskAsync("Praat met een mens")).GetProperty("text").GetString(), StringComparison.Ordinal);
        foreach (var next in new[] { danger, night, morning }) Assert.Equal(("done", next.Id, null), await anna.DoAsync("next"));
    }

    [Fact]
    public async Task Who_comes_back_goes_to_the_coach_who_knows_them_and_a_colleague_takes_who_waits_longest()
    {
        var anna = await CoachUnderTest.ArriveAsync(factory, "anna", region: Region);
        var ben = await CoachUnderTest.ArriveAsync(factory, "ben", region: Region);
        var known = await LeaveMessageAsync();
        Assert.Equal("done", (await anna.DoAsync("next")).Code);
        object end = new { result = "adviesgesprek", day = "school", reason = "overdracht", followUp = "geen" };
        Assert.Equal("done", (await anna.DoAsync($"chats/{known.Id}/close", end)).Code);

        var first = await LeaveMessageAsync();
        var second = await LeaveMessageAsync();
        await known.AskAsync("Laat bericht achter");
        await known.AskAsync("ik ben er weer, en ik wil met jou praten");
        Assert.Equal(known.Id, (await anna.DoAsync("next")).Chat);
        Assert.Equal(first.Id, (await ben.DoAsync("next")).Chat);
        Assert.Equal(second.Id, (await anna.DoAsync("next")).Chat);
    }

    private async Task<ChatUnderTest> LeaveMessageAsync()
    {
        var chat = await factory.BegunChatAsync(new { region = Region });
        await chat.AskAsync("Laat bericht achter");
        await chat.AskAsync("mijn school wil me wegsturen en ik weet niet wat ik moet doen");
        return chat;
    }

    /// <summary>To this hour of a Monday that is no holiday.</summary>
    private void MoveTo(int hour) =>
        factory.Time.Advance(new DateTimeOffset(2026, 11, 30, hour, 5, 0, TimeSpan.FromHours(1)) - factory.Time.GetUtcNow());
}
