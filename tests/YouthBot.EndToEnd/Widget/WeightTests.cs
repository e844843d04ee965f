using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace YouthBot.EndToEnd.Widget;

/// <summary>Young people are on phones and on their own data.</summary>
[Collection(WidgetCollection.Name)]
public sealed class WeightTests(WidgetFixture fixture)
{
    private const int Kilobyte = 1024;
    private static readonly string Wwwroot = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    [Fact]
    public void The_first_load_is_light()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Wwwroot, "assets", "manifest.json")));
        var entry = manifest.RootElement.GetProperty("widget/main.tsx");
        string[] files =
        [
            "theme.css", "chat.css", "controls.css",
            .. entry.GetProperty("css").EnumerateArray().Append(entry.GetProperty("file")).Select(file => $"assets/{file.GetString()}"),
        ];

        Assert.InRange(files.Sum(Weigh), Kilobyte, 30 * Kilobyte);
    }

    [Fact]
    public void The_button_for_other_sites_is_lighter_still() => Assert.InRange(Weigh("widget.js"), 1, 5 * Kilobyte);

    [Theory]
    [InlineData("/widget.js", "public, max-age=600")]
    [InlineData("/chat.css", "no-cache")]
    public async Task Files_are_sent_compressed_and_kept_as_long_as_they_may_be(string path, string cacheControl)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", "br" } } };
        using var answer = await fixture.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Equal(cacheControl, answer.Headers.CacheControl!.ToString());
    }

    private static int Weigh(string file)
    {
        using var weighed = new MemoryStream();
        using (var gzip = new GZipStream(weighed, CompressionLevel.Optimal, leaveOpen: true))
        using (var content = File.OpenRead(Path.Combine(Wwwroot, file))) content.CopyTo(gzip);
        return (int)weighed.Length;
    }
}
