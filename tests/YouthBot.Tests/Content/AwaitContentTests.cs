using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using YouthBot.Content;

namespace YouthBot.Tests.Content;

public sealed class AwaitContentTests
{
    [Fact]
    public async Task Who_knocks_while_the_content_is_read_is_let_in_when_that_is_done()
    {
        using var knocked = new ManualResetEventSlim();
        using var content = new LiveContent(
            Options.Create(new ContentOptions()), TimeProvider.System, NullLogger<LiveContent>.Instance, day =>
            {
                knocked.Wait();
                return ContentFolder.Load(Root.Resolve("content"), day, models: ModelFolder.Of(new ContentOptions()));
            });
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddSingleton(content);
        await using var app = builder.Build();
        app.Use((http, next) =>
        {
            var waiting = next(http);
            knocked.Set();
            return waiting;
        });
        app.AwaitContent();
        app.MapGet("/", () => content.First.IsCompletedSuccessfully ? "read" : "not read yet");
        await app.StartAsync();

        Assert.Equal("read", await app.GetTestClient().GetStringAsync("/"));
    }
}
