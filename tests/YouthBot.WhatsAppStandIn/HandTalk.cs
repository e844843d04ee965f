namespace YouthBot.WhatsAppStandIn;

/// <summary>The talk on the telephone that somebody tries by hand: what they did, and what the bot sent, in order.</summary>
internal sealed class HandTalk(StandIn meta, Phone phone)
{
    private readonly Lock turn = new();
    private readonly List<(string Id, string Text, int After)> own = [];

    /// <summary>They did something; it stands after everything that has come in.</summary>
    /// <param name="shown">How it looks on a telephone.</param>
    /// <param name="does">Brings it to the bot.</param>
    public async Task SayAsync(string shown, Func<Phone, Task<string>> does)
    {
        var after = phone.Received.Count;
        var id = await does(phone);
        lock (turn) own.Add((id, shown, after));
    }

    /// <summary>Everything, oldest first; and whether the bot is writing.</summary>
    public object Read()
    {
        var received = phone.Received;
        (string Id, string Text, int After)[] said;
        lock (turn) said = [.. own];
        var lines = new List<object>();
        for (var i = 0; i <= received.Count; i++)
        {
            lines.AddRange(said.Where(one => one.After == i).Select(one => new { own = true, text = one.Text, read = meta.Read.Contains(one.Id) }));
            if (i < received.Count)
                lines.Add(new { own = false, text = received[i].Text, type = received[i].Type, choices = received[i].Labels });
        }

        return new { lines, writes = said is [.., var last] && last.After == received.Count && meta.Read.Contains(last.Id) };
    }
}
