using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Content;

namespace YouthBot.Tests.Http;

/// <summary>An editor saves a file while the chat runs.</summary>
public sealed class ContentReloadTests : IDisposable
{
    private readonly TemporaryFolder copy = new();
    private readonly YouthBotFactory factory = new();

    public ContentReloadTests()
    {
        CopyFolder(Path.Combine(Root.Folder, "content"), copy.Path);
        factory.Settings["Content:Path"] = copy.Path;
    }

    private string Article => copy.File("articles/moet-ik-naar-school/leerplicht-wat-is-dat.md");

    public void Dispose()
    {
        factory.Dispose();
        copy.Dispose();
    }

    [Fact]
    public async Task A_valid_edit_is_in_the_next_answer()
    {
        var chat = await factory.BegunChatAsync();
        await SaveAsync((await File.ReadAllTextAsync(Article)).Replace("\n---\n", "\n---\nDit is net veranderd.\n\n", StringComparison.Ordinal));
        Assert.Contains("Dit is net veranderd.", (await chat.AskAsync("wat is leerplicht")).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("ready", (await ReadinessAsync()).GetProperty("status").GetString());
    }

    [Fact]
    public async Task An_invalid_edit_keeps_the_old_content_and_says_why()
    {
        var chat = await factory.BegunChatAsync();
        var before = (await ReadinessAsync()).GetProperty("content").GetString();
        await SaveAsync((await File.ReadAllTextAsync(Article)).Replace("title:", "titel:", StringComparison.Ordinal));

        var readiness = await ReadinessAsync();
        Assert.Equal("degraded", readiness.GetProperty("status").GetString());
        Assert.Equal(before, readiness.GetProperty("content").GetString());
        Assert.Contains(
            readiness.GetProperty("contentProblems").EnumerateArray(),
            problem => problem.GetString()!.StartsWith("articles/moet-ik-naar-school/leerplicht-wat-is-dat.md:", StringComparison.Ordinal));
        Assert.Contains("leerplicht-wat-is-dat.md:", factory.Log, StringComparison.Ordinal);
        Assert.Contains("Bron:", (await chat.AskAsync("wat is leerplicht")).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Safety_that_nobody_looked_at_in_time_still_answers_and_is_told_to_the_administrator()
    {
        var chat = await factory.BegunChatAsync();
        var file = copy.File("safety/suicidality.yaml");
        await SaveAsync(Regex.Replace(await File.ReadAllTextAsync(file), "reviewBy: .*", "reviewBy: 2020-01-01", RegexOptions.None, TimeSpan.FromSeconds(1)), file);

        var readiness = await ReadinessAsync();
        Assert.Equal("degraded", readiness.GetProperty("status").GetString());
        Assert.Contains(
            readiness.GetProperty("contentProblems").EnumerateArray(),
            problem => problem.GetString()!.StartsWith("safety/suicidality.yaml:", StringComparison.Ordinal));
        Assert.StartsWith("Bel 112 als er nu gevaar is.", (await chat.AskAsync("ik wil niet meer leven")).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> ReadinessAsync() => await factory.CreateClient().GetFromJsonAsync<JsonElement>("/health/ready");

    private async Task SaveAsync(string text, string? file = null)
    {
        var content = factory.Services.GetRequiredService<LiveContent>();
        var read = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        content.Read += (_, _) => read.TrySetResult();
        await File.WriteAllTextAsync(file ?? Article, text);
        await read.Task.WaitAsync(TimeSpan.FromSeconds(120));
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
