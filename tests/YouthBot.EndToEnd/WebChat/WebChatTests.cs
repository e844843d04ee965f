using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.WebChat;

/// <summary>Microsoft's Web Chat works with this server as it is, in the full bundle and in the small one.</summary>
public sealed class WebChatTests(WebChatFixture fixture) : IClassFixture<WebChatFixture>
{
    private const string Question = "wat is leerplicht";

    /// <summary>Web Chat gives up after 20 seconds.</summary>
    private static readonly LocatorAssertionsToContainTextOptions SoonSent = new() { Timeout = 5_000 };

    /// <summary>Web Chat holds an answer back for 5 seconds when it does not know the message that it answers.</summary>
    private static readonly LocatorAssertionsToContainTextOptions AtOnce = new() { Timeout = 2_000 };

    /// <summary>The client waits up to 15 seconds before it comes back, and 20 more when it finds nobody.</summary>
    private static readonly LocatorAssertionsToContainTextOptions ComeBack = new() { Timeout = 45_000 };

    public static TheoryData<string> Bundles => ["webchat", "webchat-minimal"];

    [Theory]
    [MemberData(nameof(Bundles))]
    public async Task Greets_and_shows_a_question_as_sent_and_its_answer_with_the_source_at_once(string bundle)
    {
        await using var chat = await fixture.WelcomeAsync(bundle);

        await Expect(chat.Bubbles).ToContainTextAsync(["Ik ben dus geen mens"]);
        await chat.SayAsync(Question);

        await Expect(chat.StatusOf(Question)).ToContainTextAsync("Verzonden om", SoonSent);
        await Expect(chat.Bubbles.Nth(2)).ToContainTextAsync("Leerplicht betekent dat je naar school moet", AtOnce);
        await Expect(chat.Bubbles.Nth(2)).ToContainTextAsync("Leerplichtwet 1969, artikel 2, 3 en 4a");
        chat.AssertNothingBroke();
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public async Task Asks_the_question_of_a_button(string bundle)
    {
        const string label = "Stoppen op je 16e?";
        const string question = "Ik ben 16. Mag ik stoppen met school?";
        await using var chat = await fixture.WelcomeAsync(bundle);
        await chat.SayAsync(Question);

        await chat.Button(label).ClickAsync();

        await Expect(chat.Bubbles.Nth(3)).ToHaveTextAsync(question);
        await Expect(chat.StatusOf(question)).ToContainTextAsync("Verzonden om", SoonSent);
        await Expect(chat.Bubbles.Nth(4)).ToContainTextAsync("Bron:", AtOnce);
        chat.AssertNothingBroke();
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public async Task Keeps_quick_questions_and_their_answers_in_order(string bundle)
    {
        (string Question, string Answer)[] all =
        [
            (Question, "Leerplicht betekent"),
            ("wat is kwalificatieplicht", "Kwalificatieplicht betekent"),
            ("wat is een startkwalificatie", "Een startkwalificatie is"),
            ("ik word 18", "Klopt. Vanaf je 18e verjaardag"),
        ];
        await using var chat = await fixture.WelcomeAsync(bundle);

        foreach (var (question, _) in all) await chat.SayAsync(question);
        await Expect(chat.Bubbles).ToHaveCountAsync(9);

        // Web Chat posts them beside each other: which arrives first is the network's choice, and the answers follow that order
        var shown = (await chat.Bubbles.AllTextContentsAsync()).ToList();
        var places = all
            .Select(one => (Asked: shown.IndexOf(one.Question), Answered: shown.FindIndex(text => text.Contains(one.Answer, StringComparison.Ordinal))))
            .OrderBy(place => place.Asked)
            .ToArray();
        Assert.All(places, place => Assert.InRange(place.Asked, 1, place.Answered - 1));
        Assert.Equal(places.Select(place => place.Answered).Order(), places.Select(place => place.Answered));
        // and it is the order that the server has
        await chat.ReloadAsync();
        await Expect(chat.Bubbles).ToHaveTextAsync(shown);
        chat.AssertNothingBroke(loads: 2);
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public async Task Has_the_whole_transcript_after_a_reload_and_one_welcome(string bundle)
    {
        await using var chat = await fixture.WelcomeAsync(bundle);
        await chat.SayAsync(Question);
        await Expect(chat.Bubbles).ToHaveCountAsync(3);
        var before = await chat.Bubbles.AllTextContentsAsync();

        await chat.ReloadAsync();

        await Expect(chat.Bubbles).ToHaveTextAsync(before);
        await Expect(chat.StatusOf(Question)).ToContainTextAsync("Verzonden om");
        // a second welcome would stand before the next question
        await chat.SayAsync("ik word 18");
        await Expect(chat.Bubbles).ToContainTextAsync([.. before, "ik word 18", "Vanaf je 18e verjaardag"]);
        chat.AssertNothingBroke(loads: 2);
    }

    [Theory]
    [MemberData(nameof(Bundles))]
    public async Task Says_kindly_that_it_reads_no_files(string bundle)
    {
        await using var chat = await fixture.WelcomeAsync(bundle);

        await chat.SendFileAsync("rooster.pdf");

        await Expect(chat.Bubbles).ToContainTextAsync(["Ik ben dus geen mens", "rooster.pdf", "bestanden kan ik niet openen"]);
        await Expect(chat.StatusOf("rooster.pdf")).ToContainTextAsync("Verzenden mislukt");
    }

    [Fact]
    public async Task Goes_on_by_itself_after_the_server_was_killed()
    {
        await using var full = await fixture.WelcomeAsync("webchat");
        await using var minimal = await fixture.WelcomeAsync("webchat-minimal");
        foreach (var chat in (ChatWindow[])[full, minimal])
        {
            await chat.SayAsync(Question);
            await Expect(chat.Bubbles).ToHaveCountAsync(3);
        }

        await fixture.RestartAsync();

        // both at once, because each waits for long
        await Task.WhenAll(GoOnAsync(full), GoOnAsync(minimal));
    }

    private static async Task GoOnAsync(ChatWindow chat)
    {
        await chat.SayAsync("ik word 18");

        await Expect(chat.Bubbles).ToContainTextAsync(
            ["Ik ben dus geen mens", Question, "Leerplicht betekent", "ik word 18", "Vanaf je 18e verjaardag"],
            ComeBack);
        await Expect(chat.StatusOf("ik word 18")).ToContainTextAsync("Verzonden om");
    }
}
