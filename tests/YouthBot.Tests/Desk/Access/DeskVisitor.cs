using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Desk.Access;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Desk.Access;

/// <summary>Somebody at the desk with a browser: cookies, forms and their hidden fields, and no script.</summary>
public sealed class DeskVisitor(YouthBotFactory factory)
{
    public const string ChosenPassword = "een zin die niemand raadt";

    public HttpClient Client { get; } = Html(factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true }));

    /// <summary>The last page.</summary>
    public IHtmlDocument? Page { get; private set; }

    /// <summary>An account as an administrator makes it; its one-time password.</summary>
    internal static async Task<string> AccountAsync(YouthBotFactory factory, string login, params DeskRole[] roles) =>
        (await factory.Services.GetRequiredService<DeskAccounts>().AddAsync(Account(login, "landelijk", roles)))!;

    internal static DeskAccount Account(string login, string region, params DeskRole[] roles) => new(
        login, char.ToUpperInvariant(login[0]) + login[1..], roles.ToHashSet(), [region], roles.Contains(DeskRole.Decaan) ? "Het Plein" : null);

    /// <summary>Somebody who made everything ready and is signed in.</summary>
    internal static async Task<DeskVisitor> SignedInAsync(YouthBotFactory factory, DeskAccount account)
    {
        var password = await factory.Services.GetRequiredService<DeskAccounts>().AddAsync(account);
        var visitor = new DeskVisitor(factory);
        await visitor.SignInAsync(account.Login, password!);
        await visitor.SetUpAsync();
        return visitor;
    }

    public async Task<HttpResponseMessage> GetAsync(string path)
    {
        var response = await Client.GetAsync(path);
        await KeepAsync(response);
        return response;
    }

    /// <summary>Sends a form as it is and keeps the page that comes back.</summary>
    public async Task<HttpStatusCode> PostAsync(string action, HttpContent form)
    {
        var response = await Client.PostAsync(action, form);
        await KeepAsync(response);
        return response.StatusCode;
    }

    /// <summary>Fills in the form of a page and sends it, with what is hidden in it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        await GetAsync(page);
        var form = Page!.Forms.Single(form => form.GetAttribute("action") == action);
        var values = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in fields) values[name] = value;
        var response = await Client.PostAsync(action, new FormUrlEncodedContent(values));
        await KeepAsync(response);
        return response;
    }

    public Task<HttpResponseMessage> SignInAsync(string login, string password, string code = "", string path = "/desk/aanmelden") =>
        SendAsync(path, "/desk/aanmelden", ("naam", login), ("wachtwoord", password), ("code", code));

    /// <summary>Chooses a password and connects the app; the app's secret.</summary>
    public async Task<byte[]> SetUpAsync()
    {
        await GetAsync("/desk/instellen");
        var secret = Secret();
        var done = await SendAsync(
            "/desk/instellen",
            "/desk/instellen",
            ("nieuw", ChosenPassword),
            ("nogmaals", ChosenPassword),
            ("code", Totp.Code(secret, factory.Time.GetUtcNow())));
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        return secret;
    }

    /// <summary>The secret that the page shows, as an app reads it.</summary>
    public byte[] Secret()
    {
        var bits = string.Concat(Page!.QuerySelector(".yb-access__secret")!.TextContent.Where(char.IsAsciiLetterOrDigit)
            .Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(part => part.Length == 8).Select(part => Convert.ToByte(new string(part), 2))];
    }

    public string Problem => Page!.QuerySelector("[role=alert]")?.TextContent ?? string.Empty;

    private static HttpClient Html(HttpClient client)
    {
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    private async Task KeepAsync(HttpResponseMessage response) =>
        Page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
}
