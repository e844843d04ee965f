using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.CheckIns.Measuring;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Law;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Benchmarks.CheckIns;

/// <summary>
/// A school year in small: leavers of ten schools in three parts of the country get the school year of the content, by a stand-in for Meta, and
/// deal with it as people do. The clock is moved, the product is ended and begun again in the middle of sending, and afterwards an audit looks over
/// what Meta took.
/// </summary>
internal sealed class YearRun : IAsyncDisposable
{
    private const int PerMinute = 300;
    private const string Template = "schooljaar";

    private static readonly string[] Regions = ["twente", "zuid-holland-noord", "west-brabant"];
    private static readonly SchoolYear Year = new(2026);
    private static readonly TimeSpan Grid = TimeSpan.FromMinutes(30);
    private static readonly DateTimeOffset Begin = new(2027, 2, 1, 11, 0, 0, TimeSpan.Zero), End = new(2027, 10, 15, 10, 0, 0, TimeSpan.Zero);

    private readonly SteppedTime time = new(Begin);
    private readonly Random chance;
    private readonly int leavers;
    private readonly int restarts;
    private readonly string folder = Directory.CreateTempSubdirectory("checkins").FullName;
    private readonly Dictionary<string, YearPerson> people = new(StringComparer.Ordinal);
    private readonly PriorityQueue<Func<Task>, DateTimeOffset> agenda = new();
    private readonly Dictionary<string, string> campaigns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> received = new(StringComparer.Ordinal);
    private readonly HashSet<string> undelivered = new(StringComparer.Ordinal);
    private StandIn meta = null!;
    private YearHost host = null!;
    private int read;

    private YearRun(int leavers, int restarts, int seed)
    {
        this.leavers = leavers;
        this.restarts = restarts;
        chance = new Random(seed);
    }

    /// <summary>Lives through the year.</summary>
    public static async Task<YearReport> RunAsync(int leavers, int restarts, int seed = 7)
    {
        var began = Stopwatch.StartNew();
        await using var run = new YearRun(leavers, restarts, seed);
        await run.SetUpAsync();
        await run.LiveAsync();
        return await run.ReportAsync(began);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await meta.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task SetUpAsync()
    {
        meta = await StandIn.StartAsync(time: time);
        var faults = new Random(leavers);
        meta.Chance = _ =>
        {
            lock (faults)
            {
                return faults.Next(2000) switch
                {
                    < 6 => Fault.TooMany,
                    < 12 => Fault.Broken,
                    12 => Fault.LostInSilence,
                    13 => Fault.TakenInSilence,
                    < 18 => Fault.FailedLater,
                    _ => Fault.None,
                };
            }
        };
        host = new YearHost(time, meta, folder, meta.Settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value).Append(new("CheckIns:PerMinute", PerMinute.ToString(CultureInfo.InvariantCulture))).ToDictionary());
        await host.StartAsync();
        foreach (var region in Regions)
            await host.Services.GetRequiredService<IDeskDatabase>().SaveCoachAsync(new CoachRow(CoachOf(region), CoachOf(region).Id, "coach"), default);
        await BringAsync();
    }

    /// <summary>The decaan's list and the coordinator's campaign.</summary>
    private async Task BringAsync()
    {
        var keys = host.Services.GetRequiredService<ConversationKeys>();
        var lookup = host.Services.GetRequiredService<LookupKey>();
        var brought = new List<(YearPerson Person, Guid Id, LeaverContact Contact)>();
        for (var i = 0; i < leavers; i++)
        {
            var id = Guid.CreateVersion7(time.GetUtcNow());
            var school = i % 10;
            var number = string.Create(CultureInfo.InvariantCulture, $"316{10_000_000 + i}");
            var habit = HabitOf(chance.Next(100));
            var person = new YearPerson
            {
                Leaver = id.ToString("N"),
                FirstName = string.Create(CultureInfo.InvariantCulture, $"Sam {i}"),
                Region = Regions[school % Regions.Length],
                School = $"School {school}",
                Phone = meta.NewPhone(number, chance.Next(3) == 0 ? $"NL.{number}" : null),
                Habit = habit,
                HidesNumber = chance.Next(20) == 0,
            };
            if (person.HidesNumber) person.Phone.UserId ??= $"NL.{number}";
            people.Add(person.Leaver, person);
            if (chance.Next(100) == 0) undelivered.Add(number);
            brought.Add((person, id, new LeaverContact(person.FirstName, $"+{number}", "4A", null, new DateOnly(2026, 10, 1), LeaverContact.ByPupil)));
        }

        // their keys share the flushes of the disk
        var rows = await Task.WhenAll(brought.Select(async one => (
            one.Person,
            Hash: LeaverSeal.Hash(lookup, one.Contact.Phone),
            Body: LeaverSeal.Seal(await keys.EnsureAsync(LeaverSeal.KeyOf(one.Id), default), one.Id, one.Contact))));

        foreach (var number in undelivered) meta.Plan(number, [.. Enumerable.Repeat(Fault.Undeliverable, 20)]);
        var steps = CheckInJson.Write(host.Content.CheckIns[Template].Steps);
        host.Write(execute =>
        {
            foreach (var region in Regions)
            {
                campaigns[region] = Guid.CreateVersion7().ToString("N");
                execute(
                    """
                    INSERT INTO campaign (id, region, school_year, template, state, coach, steps, delay_share, delay_days, delay_seed, delay_reason, created_by, created_at, started_at)
                    VALUES (@id, @region, @year, @template, 'running', @coach, @steps, @share, 7, 11, 'proef', 'karin', 0, 0)
                    """,
                    [("@id", campaigns[region]), ("@region", region), ("@year", Year.Name), ("@template", Template), ("@coach", CoachOf(region).Id), ("@steps", steps), ("@share", region is "twente" ? 20 : 0)]);
            }

            foreach (var (person, hash, body) in rows)
                execute(
                    """
                    INSERT INTO leaver (id, region, school, school_year, decaan, phone_hash, body, choice, imported_at, expires_at)
                    VALUES (@id, @region, @school, @year, 'decaan', @hash, @body, 'open', 0, @expires)
                    """,
                    [("@id", person.Leaver), ("@region", person.Region), ("@school", person.School), ("@year", Year.Name), ("@hash", hash), ("@body", body), ("@expires", End.AddMonths(2).ToUnixTimeMilliseconds())]);
        });
    }

    private async Task LiveAsync()
    {
        var calendars = Regions.Select(region => CheckInCalendar.Of(host.Content.Regions[region], host.Content.Holidays)).ToArray();
        var days = new Queue<DateTimeOffset>(host.Content.CheckIns[Template].Steps
            .SelectMany(step => calendars.Select(calendar => calendar.DueAt(step, Year))).Distinct().Order());
        var ticks = 0;
        var restarted = 0;
        while (Next(days) is { } next && next < End)
        {
            time.MoveTo(next);
            await ActAsync(next);
            await host.SettleAsync();
            while (days.Count > 0 && days.Peek() <= next) days.Dequeue();
            var sending = host.TickAsync();
            // in the middle of the largest days of sending, and now and then
            if (restarted < restarts && ++ticks % 9 == 3)
            {
                restarted++;
                await host.RestartAsync();
                await IgnoreAsync(sending);
                sending = host.TickAsync();
            }

            await sending;
            await host.SettleAsync();
            Collect();
        }

        time.MoveTo(End);
        await host.TickAsync();
        await host.SettleAsync();
        Collect();
    }

    private DateTimeOffset? Next(Queue<DateTimeOffset> days)
    {
        var now = time.GetUtcNow();
        var next = new[] { days.Count > 0 ? days.Peek() : (DateTimeOffset?)null, agenda.TryPeek(out _, out var at) ? at : null, NextDue() }.Min();
        if (next is not { } moment) return null;
        var earliest = moment > now ? moment : now.AddMilliseconds(1);
        return new DateTimeOffset((earliest.Ticks + Grid.Ticks - 1) / Grid.Ticks * Grid.Ticks, TimeSpan.Zero);

        DateTimeOffset? NextDue() => host.Scalar("SELECT MIN(due_at) FROM check_in WHERE state = 'planned'") is long due ? DateTimeOffset.FromUnixTimeMilliseconds(due) : null;
    }

    private async Task ActAsync(DateTimeOffset until)
    {
        var acts = new List<Func<Task>>();
        while (agenda.TryPeek(out var act, out var at) && at <= until)
        {
            agenda.Dequeue();
            acts.Add(act);
        }

        await Parallel.ForEachAsync(acts, new ParallelOptions { MaxDegreeOfParallelism = 12 }, async (act, _) => await act());
    }

    /// <summary>What came in on the telephones since the last look.</summary>
    private void Collect()
    {
        var sent = meta.Sent;
        for (; read < sent.Count; read++)
        {
            if (YearSend.Of(sent[read]) is { Failed: false } send) React(people[send.Leaver], send, sent[read]);
        }
    }

    private void React(YearPerson person, YearSend send, SentMessage message)
    {
        var seen = received[person.Leaver] = received.GetValueOrDefault(person.Leaver) + 1;
        var at = time.GetUtcNow().AddMinutes(20 + chance.Next(8 * 60));
        switch (person.Habit)
        {
            case Habit.Silent:
                break;
            case Habit.Stops when seen > 1:
                agenda.Enqueue(() => SayAsync(person, message, "stop", FactKind.Stopped), at);
                break;
            case Habit.InDanger when seen > 1:
                agenda.Enqueue(() => SayAsync(person, message, "ik wil niet meer leven, ik ga het nu doen", FactKind.Danger, FactKind.AskedCoach), at);
                agenda.Enqueue(() => CoachAsync(person), at.AddHours(1));
                if (chance.Next(2) == 0) agenda.Enqueue(() => ReleaseAsync(person), at.AddDays(10));
                break;
            case Habit.Asks:
                agenda.Enqueue(() => SayAsync(person, message, "is dat verplicht?"), at);
                agenda.Enqueue(() => AnswerAsync(person, send, message, typed: false), at.AddHours(2));
                break;
            default:
                agenda.Enqueue(() => AnswerAsync(person, send, message, person.Habit is Habit.Types), at);
                break;
        }
    }

    private async Task AnswerAsync(YearPerson person, YearSend send, SentMessage message, bool typed)
    {
        int roll, place;
        lock (chance) roll = chance.Next(100);
        var code = Choose(person, send.Step, roll);
        var option = host.Content.CheckIns[Template].Find(send.Step)!.Options.Index().First(pair => pair.Item.Id == code);
        place = option.Index + 1;
        person.Facts.Add(new YearFact(time.GetUtcNow(), FactKind.Answered, send.Step, code));
        if (typed)
        {
            var words = roll % 2 == 0 ? Words(send.Step, code) : null;
            await SayAsync(person, message, words ?? place.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            var tap = message.Choices[option.Index].Id;
            await DeliverAsync(person, message.Type is "template"
                ? Named(person, message, "button", new JsonObject { ["payload"] = tap, ["text"] = option.Item.Label }, context: roll % 2 == 0)
                : Named(person, message, "interactive", Payload.ButtonReply(tap, option.Item.Label), context: true));
        }

        if (!option.Item.AsksCoach()) return;
        person.Facts.Add(new YearFact(time.GetUtcNow(), FactKind.AskedCoach));
        lock (agenda) agenda.Enqueue(() => CoachAsync(person), time.GetUtcNow().AddHours(18));
    }

    private static string Choose(YearPerson person, string step, int roll) => step switch
    {
        "februari" => roll < 25 ? "ja" : roll < 50 ? "beetje" : "nog-niet",
        "eerste-week" => roll < 85 ? "ja" : roll < 95 ? "nog-niet" : "twijfel",
        "derde-week" => roll < 70 ? "goed" : roll < 90 ? "gaat-wel" : "niet-zo",
        _ when person.Habit is Habit.WantsHelp => "hulp",
        "augustus" => roll < 50 ? "ja" : "nog-niet",
        _ => roll < 35 ? "ja" : step is "eind-maart" ? "nee" : "nog-niet",
    };

    private static string? Words(string step, string code) => (step, code) switch
    {
        ("maart" or "eind-maart", "ja") => "ja al aangemeld bij Rijnland",
        ("februari" or "maart" or "mei", "nog-niet") => "nee joh",
        ("juni" or "juli", "nog-niet") => "weet nie",
        ("februari", "beetje") => "een beetje",
        _ => null,
    };

    private Task SayAsync(YearPerson person, SentMessage answers, string text, params FactKind[] facts)
    {
        foreach (var fact in facts) person.Facts.Add(new YearFact(time.GetUtcNow(), fact));
        return DeliverAsync(person, Named(person, answers, "text", Payload.Text(text), context: true));
    }

    /// <summary>A message as this telephone sends it: without a number for who hides it, and then it says what it answers.</summary>
    private static JsonObject Named(YearPerson person, SentMessage answers, string type, JsonNode content, bool context)
    {
        var message = person.Phone.Message(type, content);
        if (person.HidesNumber) message.Remove("from");
        if (context) message["context"] = new JsonObject { ["from"] = "31201234567", ["id"] = answers.Id };
        return message;
    }

    private async Task DeliverAsync(YearPerson person, JsonObject message) =>
        (await meta.DeliverAsync(Payload.Of(StandIn.PhoneNumberId, [message]))).EnsureSuccessStatusCode();

    private async Task CoachAsync(YearPerson person)
    {
        if (Conversation(person) is not { } conversation) return;
        var coach = CoachOf(person.Region);
        var mailbox = host.Services.GetRequiredService<Mailbox>();
        if (await mailbox.CommandAsync(conversation, Guid.CreateVersion7().ToString("N"), new HandoffCommand.Claim(coach), default) is not Handover.Done) return;
        await mailbox.CommandAsync(conversation, Guid.CreateVersion7().ToString("N"), new HandoffCommand.Speak(coach.Id, "Hoi, hoe gaat het?"), default);
        person.Facts.Add(new YearFact(time.GetUtcNow(), FactKind.CoachSpoke));
        await mailbox.CommandAsync(conversation, Guid.CreateVersion7().ToString("N"), new HandoffCommand.ReturnToBot(coach.Id), default);
        person.Facts.Add(new YearFact(time.GetUtcNow(), FactKind.CoachLeft));
    }

    private Task ReleaseAsync(YearPerson person)
    {
        person.Facts.Add(new YearFact(time.GetUtcNow(), FactKind.Released));
        host.Write(execute => execute("UPDATE leaver SET held_at = NULL WHERE id = @id", [("@id", person.Leaver)]));
        return Task.CompletedTask;
    }

    private ConversationId? Conversation(YearPerson person)
    {
        lock (people)
        {
            return host.Scalar("SELECT conversation_id FROM leaver WHERE id = @id", ("@id", person.Leaver)) is string id ? ConversationId.Parse(id) : null;
        }
    }

    private async Task<YearReport> ReportAsync(Stopwatch began)
    {
        // as the coordinators and the decanen see it on their pages
        var figures = new List<CampaignFigures>();
        var database = host.Services.GetRequiredService<ICampaignDatabase>();
        foreach (var campaign in campaigns.Values)
            figures.Add(await host.Services.GetRequiredService<Campaigns>().CountAsync((await database.FindAsync(campaign, default))!, default));
        var schools = new List<SchoolView>();
        foreach (var school in people.Values.Select(person => (person.School, person.Region)).Distinct()) schools.Add(await SchoolAsync(school.School));
        return Report(figures, schools, began.Elapsed);
    }

    private async Task<SchoolView> SchoolAsync(string school)
    {
        var list = host.Services.GetRequiredService<Leavers>();
        var opened = new List<(LeaverRow, string, string?)>();
        foreach (var row in await host.Services.GetRequiredService<ILeaverDatabase>().ReadSuppliedAsync("decaan", school, Year.Name, time.GetUtcNow(), default))
        {
            var contact = (await list.OpenAsync(row, default))!;
            opened.Add((row, contact.FirstName, contact.Class));
        }

        return SchoolView.Of(new DeskPerson("decaan", "Dirk", new HashSet<DeskRole>(), new HashSet<string>(), school), Year.Name, opened);
    }

    private YearReport Report(IReadOnlyList<CampaignFigures> figures, IReadOnlyList<SchoolView> schools, TimeSpan took) => YearReport.Of(
        [.. meta.Sent.Select(YearSend.Of).OfType<YearSend>()],
        people,
        host.Rows(
            "SELECT leaver_id, step, state, COALESCE(reason, ''), COALESCE(answer, ''), delayed FROM check_in",
            row => new YearRow(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetBoolean(5))),
        host.Rows(
            "SELECT id, choice, stopped_at IS NOT NULL, held_at IS NOT NULL FROM leaver",
            row => (row.GetString(0), row.GetString(1), row.GetBoolean(2), row.GetBoolean(3))),
        figures,
        schools,
        meta.Problems,
        host.Content.CheckIns[Template].Steps.Select(step => step.Id).ToArray(),
        host.Starts,
        PerMinute,
        took);

    private static Habit HabitOf(int roll) => roll switch
    {
        < 38 => Habit.Silent,
        < 66 => Habit.Taps,
        < 82 => Habit.Types,
        < 89 => Habit.Asks,
        < 94 => Habit.Stops,
        < 98 => Habit.WantsHelp,
        _ => Habit.InDanger,
    };

    private static Coach CoachOf(string region) => new($"coach-{region}", "Fatima", [region], 1000);

    private static async Task IgnoreAsync(Task work)
    {
        try
        {
            await work;
        }
        catch (Exception)
        {
            // the product that did it has ended
        }
    }
}
