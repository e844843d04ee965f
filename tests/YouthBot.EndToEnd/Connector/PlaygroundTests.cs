using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Connector;

/// <summary>Microsoft's playground for agents, in a browser, works with this server as it is.</summary>
public sealed class PlaygroundTests
{
    private const string Question = "wat is leerplicht";
    private const string Label = "Stoppen op je 16e?";

    [Fact]
    public async Task Greets_answers_a_question_and_the_tap_on_a_button()
    {
        await ConnectorClients.Folder.InstallAsync();
        await using var server = new ServerProcess();
        await server.StartAsync();
        var port = FreePort();
        using var playground = ConnectorClients.Folder.Start(
            "node",
            "node_modules/@microsoft/m365agentsplayground/cli.js", "start", "--disable-telemetry",
            "-e", $"{server.Address}api/messages", "-c", "webchat", "-p", $"{port}");
        try
        {
            // “Listening on …”
            Assert.Contains($"{port}", await playground.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
            _ = playground.StandardOutput.ReadToEndAsync();
            _ = playground.StandardError.ReadToEndAsync();
            await using var chromium = new ChromiumBrowser();
            await chromium.StartAsync();
            await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 1200, Height = 900 } });
            var page = await context.NewPageAsync();
            await page.GotoAsync($"http://localhost:{port}");
            var bubbles = page.Locator(".webchat__bubble__content");
            await Expect(bubbles).ToContainTextAsync(["Ik ben dus geen mens"]);

            var box = page.GetByRole(AriaRole.Textbox, new() { Name = "Message input box" });
            await box.FillAsync(Question);
            await box.PressAsync("Enter");
            await Expect(bubbles).ToContainTextAsync(["Ik ben dus geen mens", Question, "Leerplicht betekent dat je naar school moet"]);

            await page.GetByRole(AriaRole.Toolbar, new() { Name = "Suggested actions" })
                .GetByRole(AriaRole.Button, new() { Name = Label, Exact = true })
                .ClickAsync();
            await Expect(bubbles).ToHaveCountAsync(5);
            await Expect(bubbles.Nth(4)).ToContainTextAsync("Bron:");
        }
        finally
        {
            playground.Kill(entireProcessTree: true);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
