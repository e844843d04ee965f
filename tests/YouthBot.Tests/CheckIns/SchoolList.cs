using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using YouthBot.Tests.Desk.Access;

namespace YouthBot.Tests.CheckIns;

/// <summary>The list of a school, as somebody at the desk sends it with their browser.</summary>
internal static class SchoolList
{
    public const string Page = "/desk/leerlingen";
    public const string TakePage = "/desk/leerlingen/neem-over";

    private const string Heading = "voornaam;telefoon;school;klas;gemeente;toestemming op;toestemming door;geboortedatum";

    /// <summary>A line with whom nothing is wrong.</summary>
    public static string Line(string name, string phone, string school = "Het Plein", string gemeente = "Leiden") =>
        $"{name};{phone};{school};4B;{gemeente};1-9-2026;ouder;3-5-2010";

    /// <summary>Sends a list; the page with its report, or with what is wrong.</summary>
    public static async Task<HttpStatusCode> SendListAsync(this DeskVisitor visitor, IEnumerable<string> lines, params (string Name, string Value)[] fields)
    {
        await visitor.GetAsync(Page);
        using var form = new MultipartFormDataContent();
        foreach (var hidden in visitor.Page!.QuerySelectorAll("form[enctype] input[type=hidden]").OfType<IHtmlInputElement>())
            form.Add(new StringContent(hidden.Value), hidden.Name!);
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join("\r\n", [Heading, .. lines]))), "bestand", "lijst.csv");
        return await visitor.PostAsync(Page, form);
    }

    /// <summary>Says “Neem over” on the report, and ticks what is to be ticked.</summary>
    public static async Task<HttpStatusCode> TakeOverAsync(this DeskVisitor visitor, bool ticks = true)
    {
        var fields = visitor.Page!.QuerySelectorAll($"form[action='{TakePage}'] input").OfType<IHtmlInputElement>()
            .Where(input => ticks || input.Type is not "checkbox")
            .Select(input => KeyValuePair.Create(input.Name!, input.Value));
        using var form = new FormUrlEncodedContent(fields);
        return await visitor.PostAsync(TakePage, form);
    }

    /// <summary>What a page says of itself, without the ways to others.</summary>
    public static string Shown(this DeskVisitor visitor) => visitor.Page!.QuerySelector("main")!.TextContent;

    /// <summary>The facts at the top of a report, by name.</summary>
    public static string Fact(this DeskVisitor visitor, string name) =>
        visitor.Page!.QuerySelectorAll("main dt").Single(term => term.TextContent == name).NextElementSibling!.TextContent;
}
