using System.Globalization;
using YouthBot.Benchmarks.Measuring;
using YouthBot.Benchmarks.Servers;
using YouthBot.EndToEnd.Desk;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Benchmarks.Reliability;

/// <summary>
/// Many conversations and coaches while the server is killed and started again on the same port and data; afterwards two audits that know
/// nothing of each other. 0 when they find nothing.
/// </summary>
internal static class ReliabilityRun
{
    private const int Capacity = 6;
    private const int FaultsShown = 20;
    private const string Cookie = "__Secure-yb-desk";
    private static readonly TimeProvider Time = TimeProvider.System;

    /// <summary>How long what was taken in may take until it is said and seen.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<int> RunAsync(string[] args)
    {
        if (ReliabilityOptions.Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(ReliabilityOptions.Usage);
            return 1;
        }

        await YouthBotServer.PublishAsync();
        Console.Out.Write(Machine.Describe());
        await using var server = new YouthBotServer();
        await server.StartAsync();
        var address = new Uri($"http://127.0.0.1:{server.Port}");
        using var http = new HttpClient { BaseAddress = address };
        // its keys are there from the first page on
        await http.GetStringAsync("/");
        var coaches = await ArriveAsync(options, server, address);
        var people = await Task.WhenAll(Enumerable.Range(0, options.Conversations).Select(number => YoungPerson.BeginAsync(http, number)));

        using var end = new CancellationTokenSource();
        var watching = people.Select(person => person.WatchAsync(end.Token)).Concat(coaches.Select(coach => coach.WatchAsync(end.Token))).ToArray();
        var away = await TalkAsync(options, server, people, coaches);

        using var database = new DatabaseAudit(Path.Combine(server.Data, "youthbot.db"));
        var talks = await SettleAsync(database, people);
        await end.CancelAsync();
        await Task.WhenAll(watching);
        string[] faults = [.. ClientAudit.Judge(talks, coaches), .. database.Judge(talks, coaches)];
        Report(options, talks, coaches, database, away, faults);
        foreach (var coach in coaches) coach.Dispose();
        return faults.Length == 0 ? 0 : 1;
    }

    private static async Task<DeskCoach[]> ArriveAsync(ReliabilityOptions options, YouthBotServer server, Uri address)
    {
        string[] names = [.. Enumerable.Range(0, options.Coaches).Select(number => string.Create(CultureInfo.InvariantCulture, $"coach-{number}"))];
        var sessions = await DeskSession.BeginAsync(server.Data, [.. names.Select(name => new Coach(name, name, ["landelijk"], Capacity))]);
        var desks = await Task.WhenAll(sessions.Select(session => DeskClient.ArriveAsync(address, session, Cookie)));
        return [.. desks.Select((desk, number) => new DeskCoach(names[number], names[(number + 1) % names.Length], Capacity, desk, number))];
    }

    /// <summary>Everybody talks, and the server is killed at even distances; how long it was away each time, in ms.</summary>
    private static async Task<IReadOnlyList<double>> TalkAsync(ReliabilityOptions options, YouthBotServer server, YoungPerson[] people, DeskCoach[] coaches)
    {
        using var enough = new CancellationTokenSource();
        var talking = people.Select(person => person.TalkAsync(enough.Token)).Concat(coaches.Select(coach => coach.WorkAsync(enough.Token))).ToArray();
        var away = new List<double>();
        var begun = Time.GetTimestamp();
        for (var kill = 1; kill <= options.Kills; kill++)
        {
            await UntilAsync(options.Length * kill / (options.Kills + 1));
            var killed = Time.GetTimestamp();
            await server.KillAsync();
            await server.StartAsync();
            away.Add(Time.GetElapsedTime(killed).TotalMilliseconds);
        }

        await UntilAsync(options.Length);
        await enough.CancelAsync();
        await Task.WhenAll(talking);
        return away;

        async Task UntilAsync(TimeSpan moment)
        {
            var rest = moment - Time.GetElapsedTime(begun);
            if (rest > TimeSpan.Zero) await Task.Delay(rest, Time);
        }
    }

    /// <summary>Reads every conversation, once nothing is to be done any more and all that was said has been seen.</summary>
    private static async Task<IReadOnlyList<Talk>> SettleAsync(DatabaseAudit database, YoungPerson[] people)
    {
        var begun = Time.GetTimestamp();
        while (database.Waiting > 0 && Time.GetElapsedTime(begun) < Patience) await Task.Delay(TimeSpan.FromMilliseconds(200), Time);
        var talks = new List<Talk>();
        foreach (var person in people) talks.Add(new Talk(person, await person.ReadAsync()));
        while (talks.Any(talk => talk.Person.Seen.Count < talk.Feed.Count) && Time.GetElapsedTime(begun) < Patience)
            await Task.Delay(TimeSpan.FromMilliseconds(200), Time);
        // a desk looks again after five seconds at most, also when nobody told it
        await Task.Delay(TimeSpan.FromSeconds(6), Time);
        return talks;
    }

    private static void Report(
        ReliabilityOptions options,
        IReadOnlyList<Talk> talks,
        DeskCoach[] coaches,
        DatabaseAudit database,
        IReadOnlyList<double> away,
        string[] faults)
    {
        Sent[] sent = [.. talks.SelectMany(talk => talk.Person.Sent)];
        Click[] clicks = [.. coaches.SelectMany(coach => coach.Clicks)];
        var table = new Table(
            ReliabilityOptions.Name,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{talks.Count} conversations, {coaches.Length} coaches, {options.Length.TotalSeconds:0} s, {options.Kills} kills. Server away, ms: {string.Join(", ", away.Select(Figures.Text))}."),
            "what",
            "number",
            "tried more than once",
            "p50, ms",
            "p99, ms",
            "longest, ms");
        Row(table, "messages of young people", sent.Length, sent.Count(one => one.Tries > 1), [.. sent.Select(one => one.Took.TotalMilliseconds)]);
        Row(table, "commands of coaches", clicks.Length, clicks.Count(one => one.Tries > 1), [.. clicks.Select(one => one.Took.TotalMilliseconds)]);
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"""

            {talks.Sum(talk => talk.Feed.Count(line => line.IsFromCoach))} messages of coaches, {talks.Sum(talk => talk.Feed.Count(line => line.IsAnswer))} answers of the bot,
            {database.Moves} times that a conversation came to a coach or left one, {clicks.Count(click => !click.IsDone)} commands refused, {talks.Sum(talk => talk.Feed.Count)} lines read back.
            Faults: {faults.Length}
            """));
        foreach (var fault in faults.Take(FaultsShown)) Console.Out.WriteLine($"- {fault}");
    }

    private static void Row(Table table, string what, int number, int again, double[] took) => table.Row(
        what,
        number.ToString(CultureInfo.InvariantCulture),
        again.ToString(CultureInfo.InvariantCulture),
        took.Median().Text(),
        took.At(0.99).Text(),
        took.Max().Text());
}
