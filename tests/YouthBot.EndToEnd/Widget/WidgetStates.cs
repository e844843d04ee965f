using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>Every state that the live chat can be in, and how to get there.</summary>
internal static class WidgetStates
{
    private static readonly Dictionary<string, Func<Person, Task>> Ways = new()
    {
        ["fresh"] = _ => Task.CompletedTask,
        ["answered"] = person => person.AskAsync(),
        ["danger"] = async person =>
        {
            await person.SayAsync("ik wil dood");
            await Expect(person.Bubbles).ToHaveCountAsync(3);
        },
        ["reloaded"] = async person =>
        {
            await person.AskAsync();
            await person.ReloadAsync();
            await Expect(person.Bubbles).ToHaveCountAsync(3);
        },
        ["empty"] = async person =>
        {
            await person.TapAsync("Verstuur");
            await Expect(person.Notice).ToBeVisibleAsync();
        },
        ["one long word"] = async person =>
        {
            await person.SayAsync(new string('w', 400));
            await Expect(person.Bubbles).ToHaveCountAsync(3);
        },
        ["awaited"] = async person =>
        {
            await person.Page.RouteWebSocketAsync("**/stream**", _ => { });
            await person.ReloadAsync();
            await person.SayAsync("wat is leerplicht");
            await Expect(person.Page.Locator(".yb-typing")).ToBeVisibleAsync(new() { Timeout = 10_000 });
            var status = person.Page.GetByRole(AriaRole.Status);
            await Expect(status.Filter(new() { HasText = "Verstuurd. De chatbot typt." })).ToHaveCountAsync(1);
        },
        ["behind"] = async person =>
        {
            var held = new TaskCompletionSource();
            await person.Page.RouteWebSocketAsync("**/stream**", socket => socket.ConnectToServer().OnMessage(frame =>
            {
                var text = frame.Text ?? string.Empty;
                if (text.Contains(Person.Answer, StringComparison.Ordinal)) _ = held.Task.ContinueWith(_ => socket.Send(text), TaskScheduler.Default);
                else socket.Send(text);
            }));
            await person.ReloadAsync();
            await person.SayAsync(string.Join('\n', Enumerable.Repeat("wat is leerplicht", 30)));
            await Expect(person.Page.Locator(".yb-typing")).ToBeAttachedAsync();
            await person.Page.Mouse.MoveAsync(160, 300);
            await person.Page.Mouse.WheelAsync(0, -5000);
            await person.Page.WaitForFunctionAsync("scrollY === 0");
            held.SetResult();
            await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "Nieuw bericht" })).ToBeInViewportAsync(new() { Ratio = 1 });
        },
        ["offline"] = async person =>
        {
            await person.AskAsync();
            await person.Context.SetOfflineAsync(true);
            await person.SayAsync("Meer weten");
            await Expect(person.Notice).ToBeVisibleAsync();
        },
        ["refused"] = async person =>
        {
            await person.AskAsync();
            await person.Context.RouteAsync("**/activities", route => route.FulfillAsync(new() { Status = 400 }));
            await person.SayAsync("Meer weten");
            await Expect(person.Newest).ToContainTextAsync("Niet verstuurd");
        },
        ["own talk"] = async person =>
        {
            await person.AskAsync();
            await person.TapAsync("Wis of bewaar");
            await person.TapAsync("Bewaar op dit apparaat");
            await Expect(person.Page.GetByText("is bewaard op dit apparaat")).ToBeVisibleAsync();
        },
        ["erase"] = async person =>
        {
            await person.AskAsync();
            await person.TapAsync("Wis of bewaar");
            await person.TapAsync("Wis dit gesprek");
            // the question, and below it that nobody knows whether it was done
            await person.Context.RouteAsync("**/chat", route => route.AbortAsync());
            await person.TapAsync("Ja, wis alles");
            await Expect(person.Page.GetByText("We weten niet of het wissen is gelukt")).ToBeVisibleAsync();
        },
        ["erased"] = async person =>
        {
            await person.AskAsync();
            await person.TapAsync("Wis of bewaar");
            await person.TapAsync("Wis dit gesprek");
            await person.TapAsync("Ja, wis alles");
            await Expect(person.Notice).ToBeVisibleAsync();
        },
    };

    public static IEnumerable<string> Names => Ways.Keys;

    public static Task ReachAsync(string state, Person person) => Ways[state](person);
}
