using System.Globalization;
using System.Text.Json.Nodes;
using Xunit.Abstractions;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.EndToEnd.WhatsApp;

/// <summary>
/// The first promise by WhatsApp: messages come twice and out of order, sends fail, hang and vanish, and the process is killed without warning;
/// afterwards each message was handled once, and each reply was sent once or is known to be in doubt, in order for each person. A short run goes with
/// every build; 5 000 messages of 500 people and three kills with <c>YOUTHBOT_LONG=1 dotnet test tests/YouthBot.EndToEnd --filter FaultRun</c>.
/// </summary>
public sealed class FaultRunTests(ITestOutputHelper output)
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("YOUTHBOT_LONG") is "1";
    private static readonly int People = Long ? 500 : 30;
    private static readonly int Messages = Long ? 5000 : 180;

    /// <summary>How many deliveries had been taken when the process was killed.</summary>
    private static readonly int[] Kills = Long ? [1000, 2500, 4000] : [90];

    private static readonly string[] Texts = ["wat is leerplicht", "hoi", "dank je", "wat is een startkwalificatie"];

    [Fact]
    public async Task Each_message_is_handled_once_and_each_reply_sent_once_or_in_doubt_in_order()
    {
        await using var meta = await StandIn.StartAsync();
        var settings = meta.Settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        settings["WhatsApp__Quiet"] = "00:00:00";
        settings["WhatsApp__SendTimeout"] = "00:00:02";
        await using var server = new ServerProcess(settings);
        await server.StartAsync();
        meta.Bot = server.Client;
        var chance = new Random(42);
        meta.Chance = _ => Next(chance);

        await DeliverAllAsync(meta, server);
        var outcome = await Outcome.ReadWhenSettledAsync(server);

        Assert.Equal(Messages, outcome.Seen);
        // each message and each beginning of a talk has one reply
        Assert.Equal(Messages + People, outcome.Handled);
        Assert.Equal(Messages + People, outcome.Replies.Count);
        Assert.All(outcome.Replies.Values, reply => Assert.True(reply.State is "sent" or "sent unknown" or "failed whatsapp-131026", reply.State));
        var sent = meta.Sent;
        // what Meta gave up later is known as such, unless the report came while nobody was there to hear it
        var failed = sent.Where(message => message.Failed).Select(message => message.Reference!.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(outcome.Replies.Where(reply => reply.Value.State.StartsWith("failed", StringComparison.Ordinal)), reply => Assert.Contains(reply.Key, failed));
        Assert.Equal(sent.Count, sent.DistinctBy(message => message.Reference).Count());
        var arrived = sent.Select(message => message.Reference!.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(outcome.Replies.Where(reply => reply.Value.State is "sent"), reply => Assert.Contains(reply.Key, arrived));
        foreach (var person in sent.GroupBy(message => message.To))
        {
            long[] places = [.. person.Select(message => outcome.Replies[message.Reference!.Split('.')[0]].Place)];
            Assert.Equal(places.Order(), places);
        }

        Assert.Empty(meta.Problems);
        output.WriteLine(
            $"{Messages} messages of {People} people, {Kills.Length} kills: {meta.Requests} requests to send, {sent.Count} taken, "
            + $"{outcome.Replies.Values.Count(reply => reply.State is "sent unknown")} in doubt at the end");
        // a fault run without faults would show nothing
        Assert.True(meta.Requests > sent.Count, "no send ever failed");
    }

    /// <summary>One in eight goes wrong: refused at once, lost, taken without a word, or given up later.</summary>
    private static Fault Next(Random chance)
    {
        lock (chance)
        {
            return chance.Next(100) switch
            {
                < 3 => Fault.TooMany,
                < 6 => Fault.Broken,
                < 8 => Fault.TakenInSilence,
                < 10 => Fault.LostInSilence,
                < 11 => Fault.Away,
                < 12 => Fault.UnknownError,
                < 13 => Fault.FailedLater,
                _ => Fault.None,
            };
        }
    }

    /// <summary>Everything in a shuffled order, a fifth of it twice; what is not answered with 200 is delivered again, as Meta does.</summary>
    private static async Task DeliverAllAsync(StandIn meta, ServerProcess server)
    {
        var order = new Random(7);
        var phones = Enumerable.Range(0, People).Select(i => meta.NewPhone(string.Create(CultureInfo.InvariantCulture, $"316{i:00000000}"))).ToArray();
        var payloads = Enumerable.Range(0, Messages)
            .Select(i => Payload.Of(StandIn.PhoneNumberId, [phones[i % People].Message("text", Payload.Text(Texts[i / People % Texts.Length]))]))
            .ToArray();
        var deliveries = payloads.Concat(payloads.Where((_, i) => i % 5 == 0)).ToArray();
        order.Shuffle(deliveries);
        var taken = 0;
        var kills = new Queue<int>(Kills);
        using var restart = new SemaphoreSlim(1, 1);
        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (delivery, _) =>
        {
            await DeliverAsync(meta, delivery);
            if (Interlocked.Increment(ref taken) is var number && !IsDue(kills, number)) return;
            await restart.WaitAsync(CancellationToken.None);
            await server.KillAsync();
            await server.StartAsync();
            restart.Release();
        });
    }

    private static bool IsDue(Queue<int> kills, int number)
    {
        lock (kills)
        {
            if (!kills.TryPeek(out var next) || number < next) return false;
            kills.Dequeue();
            return true;
        }
    }

    private static async Task DeliverAsync(StandIn meta, JsonObject delivery)
    {
        var bytes = Payload.Bytes(delivery);
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var response = await meta.DeliverAsync(bytes);
                if (response.IsSuccessStatusCode) return;
            }
            catch (Exception error) when (error is HttpRequestException or IOException)
            {
                // it has just been killed
            }

            Assert.True(tries < 600, "the server never came back");
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }
}
