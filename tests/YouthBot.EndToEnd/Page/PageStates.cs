namespace YouthBot.EndToEnd.Page;

/// <summary>Every state that the page can be in, and how to get there.</summary>
internal static class PageStates
{
    private static readonly Dictionary<string, Func<PageFixture, Visitor, Task>> Ways = new()
    {
        ["fresh"] = (_, _) => Task.CompletedTask,
        ["answered"] = (_, visitor) => visitor.SayAsync("wat is leerplicht"),
        ["danger"] = (_, visitor) => visitor.SayAsync("ik wil dood"),
        ["empty"] = (_, visitor) => visitor.TapAsync("Verstuur"),
        ["old form"] = async (_, visitor) =>
        {
            await visitor.Context.ClearCookiesAsync();
            await visitor.SayAsync("Een best lange vraag over school, want " + string.Join(' ', Enumerable.Repeat("het is ingewikkeld", 20)));
        },
        ["one long word"] = (_, visitor) => visitor.SayAsync(new string('w', 400)),
        ["waiting"] = async (fixture, visitor) =>
        {
            await visitor.SayAsync("wat is leerplicht");
            await HeldAnswer.HoldAsync(fixture, visitor);
            await visitor.Page.GotoAsync("/?wacht=5");
        },
        ["erase"] = async (_, visitor) =>
        {
            await visitor.SayAsync("wat is leerplicht");
            await visitor.Page.GotoAsync("/wis");
        },
        ["erased"] = (_, visitor) => visitor.Page.GotoAsync("/?gewist"),
    };

    public static IEnumerable<string> Names => Ways.Keys;

    public static Task ReachAsync(string state, PageFixture fixture, Visitor visitor) => Ways[state](fixture, visitor);
}
