using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;
using YouthBot.WhatsAppStandIn;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Desk;

/// <summary>A young person and coaches, each in a browser of their own, with everything between them real.</summary>
[Collection(DeskCollection.Name)]
public sealed partial class TwoBrowserTests
{
    private readonly DeskFixture fixture;

    public TwoBrowserTests(DeskFixture fixture)
    {
        this.fixture = fixture;
        fixture.MoveOn();
    }

    [Fact]
    public async Task From_the_question_to_the_end()
    {
        await using var anna = await fixture.ArriveAsync("anna");
        await using var youth = await fixture.VisitAsync();

        // asks the bot, then a human; sees the place in line; chooses what to share
        await youth.AskAsync();
        await youth.TapAsync("Praat met een mens");
        await Expect(youth.Newest).ToContainTextAsync("Je bent de eerste in de rij.");
        await Expect(anna.Waiting).ToContainTextAsync("vraagt om een mens");
        await Expect(anna.Page.Locator("body")).Not.ToContainTextAsync("wat is leerplicht");
        await youth.TapAsync("Ja, deel alles");
        await Expect(youth.Newest).ToContainTextAsync("kan straks ook lezen");

        // the coach takes the next one: the young person learns a first name and a role
        await anna.TapAsync("Volgende");
        await Expect(youth.Newest).ToContainTextAsync("Anna, doorstroomcoach, leest nu mee.");
        await Expect(anna.Talk).ToContainTextAsync("wat is leerplicht");
        await Expect(anna.Page.GetByText("deelt het hele gesprek")).ToBeVisibleAsync();

        // both type and see that of each other; the bot is silent, and types nothing either
        await anna.Box.PressSequentiallyAsync("Hoi, ik ben Anna. ");
        await Expect(youth.Page.GetByText("Coach Anna typt", new() { Exact = true })).ToBeVisibleAsync();
        await anna.SayAsync("Hoi, ik ben Anna. Waar zit je mee?");
        await Expect(youth.Newest).ToContainTextAsync("Hoi, ik ben Anna.");
        await Expect(youth.Newest).ToContainTextAsync("Coach Anna");
        await Expect(youth.Page.GetByText("Coach Anna typt", new() { Exact = true })).ToHaveCountAsync(0);
        await youth.Box.PressSequentiallyAsync("wat is");
        await Expect(anna.Page.GetByText("typt …")).ToBeVisibleAsync();
        await youth.SayAsync("wat is een startkwalificatie");
        await Expect(anna.Said.Last).ToHaveTextAsync("wat is een startkwalificatie");
        await Expect(anna.Page.GetByText("typt …")).ToHaveCountAsync(0);
        await Expect(youth.Newest).ToContainTextAsync("gelezen");
        await Expect(youth.Page.GetByText("Chatbot typt")).ToHaveCountAsync(0);

        // the coach's connection breaks and returns: nothing is lost, nothing is said twice
        await anna.Context.SetOfflineAsync(true);
        await Expect(anna.Page.GetByText("Geen verbinding.")).ToBeVisibleAsync();
        await anna.SayAsync("Dat leg ik je zo uit.");
        await youth.SayAsync("ben je er nog?");
        await anna.Context.SetOfflineAsync(false);
        await Expect(youth.Bubbles.Filter(new() { HasText = "Dat leg ik je zo uit." })).ToHaveCountAsync(1);
        await Expect(anna.Said.Filter(new() { HasText = "ben je er nog?" })).ToHaveCountAsync(1);
        await Expect(anna.Said.Filter(new() { HasText = "Dat leg ik je zo uit." })).ToHaveCountAsync(1);
        await Expect(anna.Page.GetByText("wordt verstuurd")).ToHaveCountAsync(0);

        // what was shared can be taken back: at once, and also from the screen
        await youth.SayAsync("alleen vanaf nu");
        await Expect(anna.Page.GetByText("deelt alleen wat er sinds de vraag om een mens is geschreven")).ToBeVisibleAsync();
        await Expect(anna.Talk).Not.ToContainTextAsync("wat is leerplicht");
        await Expect(anna.Talk).ToContainTextAsync("Hier vroeg de jongere om een mens");
        await Expect(anna.Talk).ToContainTextAsync("ben je er nog?");

        // safety while a coach owns the talk: one automatic card, and an alert
        await youth.SayAsync("ik wil dood");
        await Expect(youth.Newest).ToContainTextAsync("Dit is een automatisch bericht van de chatbot.");
        await Expect(anna.Page.GetByText("Noodsignaal in dit gesprek.")).ToBeVisibleAsync();

        // handed over: the colleague refuses, then accepts; no second greeting
        await using var ben = await fixture.ArriveAsync("ben");
        await OfferAsync(anna, "Ben");
        await Expect(ben.Offers).ToContainTextAsync("Ik moet weg.");
        await ben.Offers.GetByRole(AriaRole.Button, new() { Name = "Niet nu" }).ClickAsync();
        await Expect(anna.Page.GetByText("Aangeboden aan Ben")).ToHaveCountAsync(0);
        await OfferAsync(anna, "Ben");
        await ben.Offers.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).ClickAsync();
        await Expect(youth.Newest).ToContainTextAsync("Ben, doorstroomcoach, neemt het over van Anna.");
        await Expect(ben.Talk).ToContainTextAsync("ben je er nog?");
        await Expect(anna.Own).ToContainTextAsync("Je hebt nu geen gesprekken.");
        await Expect(anna.Page.Locator("body")).Not.ToContainTextAsync("ben je er nog?");
        await Expect(youth.Bubbles.Filter(new() { HasText = "leest nu mee" })).ToHaveCountAsync(1);

        // back to the bot, which answers again; asked once more, the coach closes it
        await ben.TapAsync("Terug naar de chatbot");
        await ben.Dialog.GetByRole(AriaRole.Button, new() { Name = "Terug naar de chatbot" }).ClickAsync();
        await Expect(youth.Newest).ToContainTextAsync("Je praat weer met mij, de chatbot.");
        await youth.SayAsync("wat is leerplicht");
        await Expect(youth.Newest).ToContainTextAsync(Person.Answer);
        await youth.TapAsync("Praat met een mens");
        await Expect(ben.Page.Locator("#volgende")).ToContainTextAsync("sprak eerder met jou");
        await ben.TapAsync("Volgende");
        await Expect(youth.Newest).ToContainTextAsync("Ben, doorstroomcoach, leest nu mee.");
        await CloseAsync(ben);
        await Expect(youth.Newest).ToContainTextAsync("Ben doet niet meer mee in deze chat.");
        await Expect(ben.Own).ToContainTextAsync("Je hebt nu geen gesprekken.");

        Assert.DoesNotContain("leerplicht", fixture.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(anna.Complaints, complaint => !complaint.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal));
        Assert.Empty(ben.Complaints);
    }

    [Fact]
    public async Task A_double_click_says_it_once_and_unread_is_said_in_words()
    {
        await using var anna = await fixture.ArriveAsync("elsa");
        await using var youth = await fixture.TalkAsync(anna);
        await anna.Box.FillAsync("Eén keer");
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Verstuur", Exact = true }).DblClickAsync();
        await Expect(youth.Bubbles.Filter(new() { HasText = "Eén keer" })).ToHaveCountAsync(1);

        // what the server refused is another deed when it is tried again
        var keys = new List<string>();
        anna.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/messages", StringComparison.Ordinal)) keys.Add(request.Headers["idempotency-key"]);
        };
        await anna.FailAsync();
        await anna.SayAsync("Eerst ging het mis");
        await Expect(anna.Page.GetByText("Er ging hier iets mis")).ToBeVisibleAsync();
        await anna.TapAsync("Opnieuw proberen");
        await Expect(youth.Newest).ToContainTextAsync("Eerst ging het mis");
        Assert.Equal(2, keys.Distinct().Count());

        // whoever reads back is not pulled away
        await anna.SayAsync(string.Join('\n', Enumerable.Repeat("regel", 60)));
        await Expect(anna.Said.Last).ToContainTextAsync("regel");
        await anna.Talk.EvaluateAsync("talk => talk.scrollTo(0, 0)");
        await youth.SayAsync("ik lees mee");
        var newest = anna.Page.GetByRole(AriaRole.Button, new() { Name = "Nieuw bericht" });
        await Expect(newest).ToBeVisibleAsync();
        Assert.Equal(0, await anna.Talk.EvaluateAsync<int>("talk => talk.scrollTop"));
        await newest.ClickAsync();
        await Expect(anna.Said.Last).ToBeInViewportAsync();

        await using var other = await fixture.TalkAsync(anna);
        await youth.SayAsync("hallo?");
        await Expect(anna.Own.GetByText("1 nieuw bericht")).ToBeVisibleAsync();
        await Expect(anna.Page).ToHaveTitleAsync("1 nieuw bericht – Coachbalie");
        await CloseAsync(anna);
        await anna.Own.GetByRole(AriaRole.Button).First.ClickAsync();
        await CloseAsync(anna);
    }

    /// <summary>A device that may show notices and make sound; what it did stands on the page, where a test can wait for it.</summary>
    private const string LoudDevice = """
        Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
        const note = (name, text) => {
          const data = document.documentElement.dataset;
          data[name] = (data[name] ? data[name] + "|" : "") + text;
        };
        window.Notification = class {
          static permission = "granted";
          constructor(title, { body }) { note("shown", `${title}: ${body}`); }
        };
        window.AudioContext = class {
          currentTime = 0;
          state = "suspended";
          async resume() { this.state = "running"; }
          createOscillator() {
            const heard = value => { if (this.state === "running") note("heard", String(value)); };
            return { frequency: {}, connect: to => to, start() { heard(this.frequency.value); }, stop() {} };
          }
          createGain() { return { gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: to => to }; }
        };
        """;

    [Fact]
    public async Task Who_looks_elsewhere_is_told_without_a_word_of_the_chat_and_danger_is_heard_though_the_sound_is_off()
    {
        await using var anna = await fixture.ArriveAsync("julia");
        await anna.Page.AddInitScriptAsync(LoudDevice);
        await anna.Page.ReloadAsync();
        await anna.ReadyAsync();
        var page = anna.Page.Locator("html");

        await using var youth = await fixture.VisitAsync();
        await youth.SayAsync("mijn geheime vraag");
        await youth.TapAsync("Praat met een mens");
        await Expect(page).ToHaveAttributeAsync("data-shown", "Coachbalie: Er wacht een jongere.");
        await Expect(page).ToHaveAttributeAsync("data-heard", "660");

        await anna.Page.GetByLabel("Geluid").UncheckAsync();
        await using var other = await fixture.VisitAsync();
        await other.TapAsync("Praat met een mens");
        await Expect(page).ToHaveAttributeAsync("data-shown", "Coachbalie: Er wacht een jongere.|Coachbalie: Er wachten 2 jongeren.");
        await other.SayAsync("ik heb pillen geslikt");
        await Expect(page).ToHaveAttributeAsync("data-shown", AcuteNotice());
        await Expect(page).ToHaveAttributeAsync("data-heard", "660|880|880");
    }

    [GeneratedRegex(@"^Coachbalie: Er wacht een jongere\.\|Coachbalie: Er wachten 2 jongeren\.\|Coachbalie: Acuut gevaar: [^:|]+ wacht\.$", RegexOptions.None, 1000)]
    private static partial Regex AcuteNotice();

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var anna = await fixture.ArriveAsync("fenna");
        await using var youth = await fixture.VisitAsync();
        await youth.TapAsync("Praat met een mens");
        await Expect(anna.Waiting).ToContainTextAsync("vraagt om een mens");
        var keyboard = anna.Page.Keyboard;
        await keyboard.PressAsync("?");
        await Expect(anna.Dialog).ToContainTextAsync("Volgende: neem wie aan de beurt is");
        await keyboard.PressAsync("Escape");
        await Expect(anna.Dialog).ToHaveCountAsync(0);

        await keyboard.PressAsync("e");
        await Expect(anna.Lists).ToContainTextAsync("Je bent even weg sinds");
        await keyboard.PressAsync("e");
        await Expect(anna.Lists).Not.ToContainTextAsync("Je bent even weg sinds");
        await keyboard.PressAsync("n");
        await Expect(anna.Talk).ToBeVisibleAsync();
        await Expect(anna.Page.Locator("#gesprek").GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await keyboard.PressAsync("r");
        await Expect(anna.Box).ToBeFocusedAsync();
        await keyboard.TypeAsync("Hoi, een n en een ? zijn hier gewoon letters");
        await keyboard.PressAsync("Enter");
        await Expect(youth.Newest).ToContainTextAsync("een n en een ?");

        // what had the focus goes away, and the focus does not
        await anna.Page.SetViewportSizeAsync(320, 640);
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "← Naar de lijst" }).FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(anna.Page.GetByRole(AriaRole.Button, new() { Name = "Volgende" })).ToBeFocusedAsync();
        await anna.Page.SetViewportSizeAsync(1280, 800);
        await keyboard.PressAsync("j");
        await Expect(anna.Page.Locator("#gesprek").GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await anna.Page.GetByText("Labels (0)").FocusAsync();
        await keyboard.PressAsync("Enter");
        await anna.Page.GetByLabel("Overstappen").FocusAsync();
        await keyboard.PressAsync("Space");
        await Expect(anna.Page.GetByText("Labels (1)")).ToBeVisibleAsync();
        await Expect(anna.Page.GetByLabel("Overstappen")).ToBeFocusedAsync();
        await anna.Page.GetByText("Labels (1)").FocusAsync();
        await keyboard.PressAsync("b");
        await Expect(anna.Dialog).ToBeVisibleAsync();
        await keyboard.PressAsync("Escape");
        await Expect(anna.Page.GetByText("Labels (1)")).ToBeFocusedAsync();
        await keyboard.PressAsync("b");
        await Expect(anna.Dialog).ToContainTextAsync("Het gesprek met jou stopt.");
        await anna.Dialog.GetByRole(AriaRole.Button, new() { Name = "Terug naar de chatbot" }).FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(youth.Newest).ToContainTextAsync("Je praat weer met mij");
        await Expect(anna.Page.GetByRole(AriaRole.Heading, new() { Name = "Geen gesprek open" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_canned_answer_comes_into_the_box_and_a_note_is_the_coaches_own()
    {
        await using var anna = await fixture.ArriveAsync("gerda");
        await using var youth = await fixture.TalkAsync(anna);
        await anna.TapAsync("Vaste antwoorden");
        await anna.Dialog.GetByLabel("Zoek").FillAsync("eerste STAP");
        await Expect(anna.Dialog.GetByText("1 antwoord", new() { Exact = true })).ToBeVisibleAsync();
        await anna.Dialog.GetByRole(AriaRole.Button, new() { Name = "Samen een eerste stap kiezen" }).ClickAsync();
        await Expect(anna.Box).ToHaveValueAsync("Zullen we samen één kleine stap kiezen? Jij bepaalt welke. Het hoeft niet vandaag.");
        await anna.TapAsync("Verstuur");
        await Expect(youth.Newest).ToContainTextAsync("één kleine stap");

        await anna.Page.GetByText("Notities (0)").ClickAsync();
        await anna.Page.GetByLabel("Nieuwe notitie").FillAsync("Wil liever bellen op maandag.");
        await anna.TapAsync("Bewaar notitie");
        await Expect(anna.Page.GetByText("Notities (1)")).ToBeVisibleAsync();
        await Expect(youth.Page.Locator("body")).Not.ToContainTextAsync("maandag");
        await CloseAsync(anna);
    }

    [Fact]
    public async Task By_whatsapp_the_coach_sees_how_long_an_answer_goes_out_and_whether_it_came_in()
    {
        await using var anna = await fixture.ArriveAsync("hanna", region: DeskFixture.PhoneRegion);
        var phone = fixture.Meta.NewPhone();
        await phone.AskAsync("mens");
        await Expect(anna.Waiting).ToContainTextAsync("vraagt om een mens");
        await anna.TapAsync("Volgende");
        await Expect(anna.Page.GetByText("Via WhatsApp. Je antwoord komt nog 23 uur meteen aan.")).ToBeVisibleAsync();
        await anna.SayAsync("Hoi, ik ben Hanna.");
        await Expect(anna.Talk.GetByText("aangekomen").Or(anna.Talk.GetByText("gelezen")).Last).ToBeVisibleAsync();
        fixture.Meta.Plan(phone.Name, Fault.Undeliverable);
        await anna.SayAsync("Ben je er nog?");
        await Expect(anna.Talk.GetByText("niet aangekomen: dit nummer is niet te bereiken op WhatsApp")).ToBeVisibleAsync();
        await Expect(anna.Said.Filter(new() { HasText = "Ben je er nog?" })).ToHaveCountAsync(1);
        fixture.Meta.Plan(phone.Name, Fault.WindowClosed);
        await anna.SayAsync("Laat je iets weten?");
        await Expect(anna.Talk.GetByText("wacht tot")).ToBeVisibleAsync();
        await Expect(anna.Said.Filter(new() { HasText = "Laat je iets weten?" })).ToHaveCountAsync(1);
        await Expect(anna.Page.GetByText("Je antwoord wacht tot de jongere weer iets stuurt.")).ToBeVisibleAsync();
        Assert.Empty(anna.Complaints);
        await CloseAsync(anna);
    }

    internal static async Task CloseAsync(CoachBrowser coach, DateTimeOffset? followUp = null)
    {
        await coach.TapAsync("Rond af");
        var dialog = coach.Dialog;
        await dialog.GetByLabel("Wat is het resultaat?").SelectOptionAsync("adviesgesprek");
        await dialog.GetByLabel("Wat doet de jongere overdag?").SelectOptionAsync("school");
        await dialog.GetByLabel("Waarom stopt het gesprek?").SelectOptionAsync("school_voortgezet");
        await dialog.GetByLabel(followUp is null ? "Geen vervolg" : "Ja, op een dag").CheckAsync();
        if (followUp is { } day) await dialog.GetByLabel("Welke dag?").FillAsync(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Rond af", Exact = true }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
    }

    private static async Task OfferAsync(CoachBrowser coach, string colleague)
    {
        await coach.TapAsync("Geef door");
        await coach.Dialog.GetByLabel("Aan wie?").SelectOptionAsync(new SelectOptionValue { Value = colleague.ToLowerInvariant() });
        await coach.Dialog.GetByLabel("Wat moet je collega weten?").FillAsync("Ik moet weg. Vraag naar school.");
        await coach.Dialog.GetByRole(AriaRole.Button, new() { Name = "Bied aan" }).ClickAsync();
        await Expect(coach.Page.GetByText($"Aangeboden aan {colleague}.")).ToBeVisibleAsync();
    }
}
