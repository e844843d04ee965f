using System.Net;
using System.Net.WebSockets;
using System.Text.Json;

namespace YouthBot.EndToEnd.DirectLine;

/// <summary>The stream as it is on the wire.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class StreamTests(DirectLineServer server)
{
    [Theory]
    [InlineData(DirectLineServer.AllowedOrigin)]
    [InlineData(null)]
    public async Task Opens_for_an_allowed_page_and_for_a_program(string? origin)
    {
        var conversation = await server.BeginAsync();

        Assert.Equal(HttpStatusCode.SwitchingProtocols, await RawStream.TryOpenAsync(conversation.Stream, origin));
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData(DirectLineServer.AllowedOrigin + ".elsewhere.example")]
    [InlineData("http://www.gemeente.example")]
    [InlineData("null")]
    public async Task Stays_shut_for_every_other_page(string origin)
    {
        var conversation = await server.BeginAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await RawStream.TryOpenAsync(conversation.Stream, origin));
    }

    [Fact]
    public async Task Token_of_the_stream_opens_nothing_else()
    {
        var conversation = await server.BeginAsync();

        Assert.Equal(HttpStatusCode.OK, await conversation.TryReadAsync(conversation.Token));
        Assert.Equal(HttpStatusCode.Forbidden, await conversation.TryReadAsync(conversation.StreamToken));
    }

    [Fact]
    public async Task Token_of_the_chat_opens_no_stream()
    {
        var conversation = await server.BeginAsync();
        var address = new UriBuilder(conversation.Stream) { Query = "watermark=0&t=" + conversation.Token }.Uri;

        Assert.Equal(HttpStatusCode.Forbidden, await RawStream.TryOpenAsync(address));
    }

    [Fact]
    public async Task Token_of_one_stream_does_not_open_another()
    {
        var (mine, yours) = (await server.BeginAsync(), await server.BeginAsync());
        var address = new UriBuilder(yours.Stream) { Query = "watermark=0&t=" + mine.StreamToken }.Uri;

        Assert.Equal(HttpStatusCode.Forbidden, await RawStream.TryOpenAsync(address));
    }

    [Fact]
    public async Task Frame_has_activities_or_is_empty_and_keeps_the_line_open()
    {
        var conversation = await server.BeginAsync();
        using var stream = await RawStream.OpenAsync(conversation.Stream);
        await conversation.SayAsync("hallo");

        // the official client never recovers from any other frame
        while (await stream.ReadAsync() is { Length: > 0 } frame)
            Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(frame).RootElement.GetProperty("activities").ValueKind);
    }

    [Fact]
    public async Task Two_sockets_on_one_conversation_both_get_everything()
    {
        var conversation = await server.BeginAsync();
        using var phone = await RawStream.OpenAsync(conversation.Stream);
        using var laptop = await RawStream.OpenAsync(conversation.Stream);
        await conversation.SayAsync("hallo");
        var last = await conversation.SayAsync("dankjewel");

        var onPhone = await phone.ReadToAnswerAsync(last);
        Assert.True(onPhone.Count >= 5, "the welcome, two messages and two answers");
        Assert.Equal(onPhone, await laptop.ReadToAnswerAsync(last));
    }

    [Fact]
    public async Task Goodbye_is_answered()
    {
        var conversation = await server.BeginAsync();
        using var stream = await RawStream.OpenAsync(conversation.Stream);
        await stream.LeaveAsync();

        Assert.Equal(WebSocketCloseStatus.NormalClosure, stream.Closed);
    }
}
