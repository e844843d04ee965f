using System.Text.Json;
using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>
/// The transcripts beside this test, said on the web and by WhatsApp over HTTP: the same words, and the buttons that each door has room for. What the
/// bot must say in them is checked where all transcripts are replayed.
/// </summary>
[Collection(WhatsAppHost.Name)]
public sealed class BothDoorsTests(WhatsAppHost host)
{
    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.chat").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public async Task The_same_words_and_fitting_buttons(string name)
    {
        var chat = await host.Factory.BegunChatAsync();
        var phone = host.Meta.NewPhone();
        await phone.SendAsync("button", new System.Text.Json.Nodes.JsonObject { ["payload"] = InboundActivity.OpenPayload });
        await phone.UntilAsync(1);
        JsonElement web = default;
        SentMessage? app = null;
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(Folder, name + ".chat")))
        {
            switch (line.Split(": ", 2))
            {
                case ["jongere", var text]:
                    web = await chat.AskAsync(text);
                    app = await phone.AskAsync(text);
                    Assert.StartsWith(WhatsAppText.Render(web.GetProperty("text").GetString()!), app.Text, StringComparison.Ordinal);
                    break;
                case ["knoppen", var labels]:
                    Assert.Equal(labels, string.Join(" | ", Labels(web)));
                    break;
                case ["whatsapp", var labels]:
                    Assert.Equal(labels, string.Join(" | ", app!.Labels));
                    break;
            }
        }

        Assert.NotNull(app);
    }

    private static string Folder
    {
        get
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(root!.FullName, "YouthBot.sln"))) root = root.Parent;
            return Path.Combine(root.FullName, "tests", "YouthBot.Tests", "Channels", "WhatsApp", "transcripts");
        }
    }

    private static IEnumerable<string> Labels(JsonElement said) =>
        said.TryGetProperty("suggestedActions", out var suggested)
            ? suggested.GetProperty("actions").EnumerateArray().Select(action => action.GetProperty("title").GetString()!)
            : [];
}
