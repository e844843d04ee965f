namespace YouthBot.Handoff.Tests;

public class ConversationIdTests
{
    [Fact]
    public void An_id_is_read_as_it_was_written()
    {
        var id = ConversationId.New(Chat.Monday);
        Assert.Equal(32, id.ToString().Length);
        Assert.Equal(id, ConversationId.Parse(id.ToString()));
        Assert.True(ConversationId.TryParse(id.ToString(), out var same));
        Assert.Equal(id, same);
    }

    [Fact]
    public void Ids_made_later_sort_later()
    {
        var ids = Enumerable.Range(0, 50).Select(second => ConversationId.New(Chat.Monday.AddSeconds(second)).ToString()).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Two_ids_of_one_moment_differ() => Assert.NotEqual(ConversationId.New(Chat.Monday), ConversationId.New(Chat.Monday));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("019ab1d2")]
    [InlineData("019ab1d2-7c3e-7f00-8000-0123456789ab")]
    [InlineData("{019ab1d27c3e7f0080000123456789ab}")]
    [InlineData("019ab1d27c3e7f0080000123456789ag")]
    [InlineData("019ab1d27c3e7f0080000123456789ab' or 1=1")]
    public void Anything_but_32_hexadecimal_digits_is_no_id(string? text)
    {
        Assert.False(ConversationId.TryParse(text, out var id));
        Assert.Equal(default, id);
        if (text is not null) Assert.Throws<FormatException>(() => ConversationId.Parse(text));
    }
}
