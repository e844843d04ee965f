namespace YouthBot.Benchmarks.Reliability;

/// <summary>
/// Judges what all clients saw, by what they wrote down themselves: every message once, in order, and never two coaches at the same time. It
/// knows nothing of the server's rules and tables.
/// </summary>
internal static class ClientAudit
{
    /// <summary>All that is wrong, in words.</summary>
    public static IEnumerable<string> Judge(IReadOnlyList<Talk> talks, IReadOnlyList<DeskCoach> coaches)
    {
        var clicks = coaches.SelectMany(coach => coach.Clicks).ToLookup(click => click.Chat);
        return
        [
            .. talks.SelectMany(Youth),
            .. talks.SelectMany(Stream),
            .. talks.SelectMany(talk => Words(talk, [.. clicks[talk.Id]])),
            .. talks.SelectMany(talk => Owners(talk, [.. clicks[talk.Id]])),
            .. coaches.SelectMany(coach => Desk(coach, talks.ToDictionary(talk => talk.Id, StringComparer.Ordinal))),
        ];
    }

    /// <summary>What a young person said stands there once, in the order in which they said it, and nothing that they did not say.</summary>
    private static IEnumerable<string> Youth(Talk talk)
    {
        var said = talk.Feed.Where(line => line.IsFromYouth).Select(line => (line.Key, line.Id));
        if (!said.SequenceEqual(talk.Person.Sent.Select(sent => ((string?)sent.Key, sent.Id))))
            yield return $"{talk.Id}: what the young person said is not what stands there";
    }

    /// <summary>The places have no gap, and the stream brought each of them once, in order.</summary>
    private static IEnumerable<string> Stream(Talk talk)
    {
        if (!talk.Feed.Select(line => line.Place).SequenceEqual(Enumerable.Range(1, talk.Feed.Count).Select(place => (long)place)))
            yield return $"{talk.Id}: the places in the feed have a gap";
        if (!talk.Person.Seen.SequenceEqual(talk.Feed)) yield return $"{talk.Id}: the stream is not the feed";
    }

    /// <summary>What a coach was told is said stands there once, in the order in which it was said; what was refused does not.</summary>
    private static IEnumerable<string> Words(Talk talk, Click[] clicks)
    {
        var said = talk.Feed.Where(line => line.IsFromCoach).ToArray();
        foreach (var coach in clicks.Where(click => click.Action is "messages").GroupBy(click => click.Coach))
        {
            var done = coach.Where(click => click.IsDone).Select(click => click.Text);
            var own = coach.Select(click => click.Text).ToHashSet();
            if (!said.Select(line => line.Text).Where(own.Contains).SequenceEqual(done)) yield return $"{talk.Id}: the words of {coach.Key} are not what stands there";
        }

        var all = clicks.Select(click => click.Text).ToHashSet();
        if (said.Any(line => !all.Contains(line.Text))) yield return $"{talk.Id}: words stand there that no coach said";
    }

    /// <summary>
    /// Between the answer to a claim and the first thing that may end it a coach certainly has the conversation: two of them certainly having
    /// it, or one of them speaking while another certainly has it, is a fault.
    /// </summary>
    private static IEnumerable<string> Owners(Talk talk, Click[] clicks)
    {
        var holds = new List<(string Coach, long From, long To)>();
        foreach (var coach in clicks.GroupBy(click => click.Coach))
        {
            long? from = null;
            foreach (var click in coach)
            {
                if (click is { IsDone: true, Action: "next" or "claim" or "accept" }) from ??= click.Ended;
                else if (click.Action is not ("messages" or "refuse") && from is { } begun)
                {
                    holds.Add((click.Coach, begun, click.Begun));
                    from = null;
                }
                else if (click is { Action: "messages", IsDone: false }) from = null;
            }

            if (from is { } still) holds.Add((coach.Key, still, long.MaxValue));
        }

        foreach (var (one, index) in holds.Select((hold, index) => (hold, index)))
        {
            if (holds.Skip(index + 1).Any(other => other.Coach != one.Coach && one.From < other.To && other.From < one.To))
                yield return $"{talk.Id}: two coaches have it at the same time";
            if (clicks.Any(click => click is { Action: "messages", IsDone: true } && click.Coach != one.Coach && one.From < click.Begun && click.Ended < one.To))
                yield return $"{talk.Id}: somebody else speaks while {one.Coach} has it";
        }
    }

    /// <summary>While a conversation is a coach's, the desk brings what is said in it once, in order and without a gap.</summary>
    private static IEnumerable<string> Desk(DeskCoach coach, IReadOnlyDictionary<string, Talk> talks)
    {
        var read = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        foreach (var sight in coach.Seen)
        {
            switch (sight)
            {
                case DeskSight.Own own:
                    foreach (var gone in read.Keys.Where(chat => !own.Chats.Contains(chat)).ToArray())
                    {
                        if (!IsWhole(talks[gone], read[gone])) yield return $"{gone}: the desk of {coach.Id} did not bring it as it was said";
                        read.Remove(gone);
                    }

                    break;
                case DeskSight.Message message:
                    if (!read.TryGetValue(message.Chat, out var places)) read.Add(message.Chat, places = []);
                    places.Add(message.Place);
                    break;
            }
        }

        foreach (var (chat, places) in read)
        {
            if (!IsWhole(talks[chat], places) || places[^1] != talks[chat].Feed.Last(IsShown).Place)
                yield return $"{chat}: the desk of {coach.Id} did not bring it to the end";
        }
    }

    private static bool IsWhole(Talk talk, List<long> places) =>
        talk.Feed.Where(IsShown).Select(line => line.Place).Where(place => place >= places[0] && place <= places[^1]).SequenceEqual(places);

    private static bool IsShown(FeedLine line) => line is { Type: "message", Text.Length: > 0 };
}
