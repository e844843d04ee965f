namespace YouthBot.EndToEnd.Connector;

/// <summary>Microsoft's own kit works with this server as it is, and they agree on who may come in.</summary>
public sealed class KitTests(KitFixture kit) : IClassFixture<KitFixture>
{
    [Fact]
    public void Lets_in_whom_the_kit_lets_in_but_nobody_for_ever()
    {
        var verdicts = kit.Of("verdict").ToList();
        Assert.Equal(24, verdicts.Count);
        Assert.Contains(verdicts, verdict => verdict.Server);
        Assert.Equal(["no end"], verdicts.Where(verdict => verdict.Kit != verdict.Server).Select(verdict => verdict.Name));
    }

    [Fact]
    public void Answers_the_kit_in_its_response()
    {
        var asked = kit.Of("asked").Single();
        Assert.Equal(200, asked.Status);
        Assert.Collection(
            asked.Texts!,
            welcome => Assert.Contains("chatbot van", welcome, StringComparison.Ordinal),
            answer => Assert.Contains("Leerplicht betekent", answer, StringComparison.Ordinal));
    }

    [Fact]
    public void Answers_at_the_address_that_the_kit_named_with_a_token_of_our_own()
    {
        var posted = kit.Of("posted").Single();
        Assert.Equal(202, posted.Status);
        Assert.Equal(
            ["/v3/conversations/kit%3A2%7Cx/activities", $"/v3/conversations/kit%3A2%7Cx/activities/{posted.Id}"],
            kit.Of("sent").Select(sent => sent.Path));
        Assert.All(kit.Of("sent"), sent => Assert.Equal("https://api.botframework.com", sent.Audience));
        Assert.Equal(posted.Id, kit.Of("sent").Last().ReplyToId);
    }
}
