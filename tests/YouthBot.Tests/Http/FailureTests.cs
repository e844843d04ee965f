using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;

namespace YouthBot.Tests.Http;

/// <summary>The disk breaks while the chat runs: a program hears it in its protocol's form, a person gets their words back.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly YouthBotFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task A_program_hears_it_in_the_form_of_its_protocol()
    {
        var chat = await factory.BegunChatAsync();
        Break();
        var response = await chat.PostAsync(new { type = "message", text = "ik heet Fatima" });
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("ServiceError", (await DirectLineTokenTests.Error(response)).GetProperty("code").GetString());
        Assert.DoesNotContain("Fatima", factory.Log, StringComparison.Ordinal);
        Assert.Contains("A request failed: SqliteException", factory.Log, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await factory.CreateClient().GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task A_person_gets_their_words_back_and_the_numbers_that_matter()
    {
        var client = factory.CreateClient();
        var page = await client.GetStringAsync("/");
        Break();
        using var form = new FormUrlEncodedContent(
        [
            .. new HtmlParser().ParseDocument(page).QuerySelectorAll("form.yb-composer__form input[type=hidden]")
                .DistinctBy(field => field.GetAttribute("name"))
                .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")),
            KeyValuePair.Create("tekst", "wat is <leerplicht>?"),
        ]);
        var response = await client.PostAsync("/", form);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("wat is &lt;leerplicht&gt;?", answer, StringComparison.Ordinal);
        Assert.Contains("tel:112", answer, StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    private void Break()
    {
        using var connection = new SqliteConnection($"Data Source={factory.Data.File("youthbot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys=OFF; DROP TABLE inbox; DROP TABLE outbox; DROP TABLE message; DROP TABLE conversation; DROP TABLE heartbeat";
        command.ExecuteNonQuery();
    }
}
