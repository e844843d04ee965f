using System.Threading.RateLimiting;
using YouthBot.Channels.WhatsApp;
using YouthBot.Channels.WhatsApp.Wire;
using YouthBot.Dialogs.CheckIns;

namespace YouthBot.CheckIns;

/// <summary>One step of a campaign, sent to a number of the coordinator's own: the approved template with its buttons. It is kept nowhere.</summary>
internal sealed class TestMessage(GraphClient graph) : IDisposable
{
    private const string Dutch = "nl";
    private const string Reference = "test";

    /// <summary>So many an account may send in an hour: a test is no way to write to others.</summary>
    private const int MostInHour = 5;

    private readonly PartitionedRateLimiter<string> limit = PartitionedRateLimiter.Create<string, string>(account =>
        RateLimitPartition.GetFixedWindowLimiter(
            account, _ => new FixedWindowRateLimiterOptions { PermitLimit = MostInHour, Window = TimeSpan.FromHours(1) }));

    /// <summary>Whether an account may send another one.</summary>
    public bool MaySend(string account)
    {
        using var lease = limit.AttemptAcquire(account);
        return lease.IsAcquired;
    }

    public void Dispose() => limit.Dispose();

    /// <summary>Whether WhatsApp took it.</summary>
    /// <param name="number">By which number.</param>
    /// <param name="step">Which step.</param>
    /// <param name="values">What is filled in.</param>
    /// <param name="to">To which number, as +31612345678.</param>
    public async Task<bool> SendAsync(WhatsAppNumber number, CheckInStep step, IReadOnlyDictionary<string, string> values, string to)
    {
        // a tap on a test says its own words, and belongs to no check-in
        var message = new OutboundMessage.Template(
            step.MetaTemplate,
            Dutch,
            [.. CheckInText.Names(step.Text).Select(name => values[name])],
            [.. step.Options.Select(option => option.Label)]);
        return await graph.SendAsync(number, OutboundJson.Write(message, new Sender(to.TrimStart('+'), UserId: null), Reference), attempts: 0)
            is SendOutcome.Accepted;
    }
}
