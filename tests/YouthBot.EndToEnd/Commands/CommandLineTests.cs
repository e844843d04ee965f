using System.Text.Json;

namespace YouthBot.EndToEnd.Commands;

/// <summary>The command line: standard output is what was asked for alone; exit 0 or 1.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youthbot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Ask_prints_one_JSON_object_with_the_article_and_a_reply_with_its_source()
    {
        var run = await ProductCommand.RunAsync("ask", "moet ik naar school als ik 17 ben");
        Assert.Equal(0, run.Code);
        var answer = JsonSerializer.Deserialize<JsonElement>(Assert.Single(run.Lines));
        Assert.Equal(
            ["text", "kind", "article", "score", "candidates", "safety", "level", "reply"],
            answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal("answer", answer.GetProperty("kind").GetString());
        Assert.Equal("kwalificatieplicht-wat-is-dat", answer.GetProperty("article").GetString());
        Assert.Contains("Bron:", answer.GetProperty("reply").GetString(), StringComparison.Ordinal);
        Assert.InRange(answer.GetProperty("candidates")[0].GetProperty("score").GetDouble(), 0.01, 1);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("safety").ValueKind);
    }

    [Fact]
    public async Task Ask_says_what_kind_of_danger_it_hears()
    {
        var run = await ProductCommand.RunAsync("ask", "ik wil dood");
        var answer = JsonSerializer.Deserialize<JsonElement>(Assert.Single(run.Lines));
        Assert.Equal("safety", answer.GetProperty("kind").GetString());
        Assert.Equal("suicidality", answer.GetProperty("safety").GetString());
        Assert.Equal("serious", answer.GetProperty("level").GetString());
        Assert.StartsWith("Bel nu 113", answer.GetProperty("reply").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_looked_for_where_the_caller_stands()
    {
        await WriteAsync("vragen.txt", "wat is leerplicht\n\nhoi\n");
        var run = await InFolderAsync("ask", "--file", "vragen.txt");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(["answer", "smalltalk"], run.Lines.Select(Kind));
    }

    [Fact]
    public async Task Within_a_conversation_the_bot_remembers_and_a_blank_line_begins_another()
    {
        await WriteAsync("gesprekken.txt", "wat is leerplicht\nmeer weten\n\nmeer weten\n");
        var run = await InFolderAsync("ask", "--conversations", "gesprekken.txt");
        Assert.Equal(["answer", "answer", "command"], run.Lines.Select(Kind));
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("lnt")]
    [InlineData("ask", "--file", "no-such-file.txt")]
    [InlineData("ask", "een vraag", "--file", "vragen.txt")]
    public async Task What_cannot_be_asked_is_an_error_on_standard_error(params string[] arguments)
    {
        var run = await InFolderAsync(arguments);
        Assert.Equal(1, run.Code);
        Assert.NotEqual("", run.Errors);
    }

    [Fact]
    public async Task Lint_is_content_with_our_content_but_not_for_production()
    {
        var run = await ProductCommand.RunAsync("lint", "--quiet");
        Assert.Equal((0, ""), (run.Code, run.Output));
        var production = await ProductCommand.RunAsync("lint", "--production", "--quiet");
        Assert.Equal(1, production.Code);
        Assert.All(production.Lines, line => Assert.Matches(@"^[a-z0-9/.-]+:\d+: YB\d{3}: .+$", line));
    }

    [Fact]
    public async Task Chat_is_the_bot_in_a_terminal()
    {
        var run = await ProductCommand.RunAsync(Repository.Root, "wat is leerplicht\n", new Dictionary<string, string>(), "chat");
        Assert.Equal(0, run.Code);
        Assert.Contains("chatbot", run.Output, StringComparison.Ordinal);
        Assert.Contains("Leerplicht betekent", run.Output, StringComparison.Ordinal);
        Assert.Contains("[Praat met een mens]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_set_up_wrongly_says_in_one_line_what_to_mend()
    {
        var run = await ProductCommand.RunAsync(
            folder.FullName,
            "",
            new Dictionary<string, string> { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Protection__KekFile"] = "/no/such/file" });
        Assert.Equal(1, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains("KeyStore", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    private static string Kind(string line) => JsonSerializer.Deserialize<JsonElement>(line).GetProperty("kind").GetString()!;

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text);

    private Task<ProductCommand> InFolderAsync(params string[] arguments) =>
        ProductCommand.RunAsync(folder.FullName, "", new Dictionary<string, string>(), arguments);
}
