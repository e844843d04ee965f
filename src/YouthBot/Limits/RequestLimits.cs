using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using YouthBot.Handoff;

namespace YouthBot.Limits;

/// <summary>
/// The limits of every door. Asked after the caller is known, so that the conversation is the real one and an invented token makes no
/// entry in memory. Limits are per machine.
/// </summary>
public sealed class RequestLimits : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> addresses;
    private readonly PartitionedRateLimiter<IPAddress> signIns;
    private readonly PartitionedRateLimiter<ConversationId> conversations;
    private readonly PartitionedRateLimiter<ConversationId> reads;

    /// <param name="options">How much.</param>
    public RequestLimits(IOptions<LimitsOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var limits = options.Value;
        addresses = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetTokenBucketLimiter(
            Network(address),
            _ => Bucket(limits.AddressBurst, limits.AddressPerMinute)));
        signIns = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetTokenBucketLimiter(
            Network(address),
            _ => Bucket(limits.SignInBurst, limits.SignInPerMinute)));
        conversations = PartitionedRateLimiter.Create<ConversationId, ConversationId>(conversation => RateLimitPartition.GetTokenBucketLimiter(
            conversation,
            _ => Bucket(limits.ConversationBurst, limits.ConversationPerMinute)));
        reads = PartitionedRateLimiter.Create<ConversationId, ConversationId>(conversation => RateLimitPartition.GetTokenBucketLimiter(
            conversation,
            _ => Bucket(limits.ReadBurst, limits.ReadsPerMinute)));
    }

    /// <summary>Whether this address may go on; null means yes, else how long to wait.</summary>
    public TimeSpan? Refuse(IPAddress? address)
    {
        using var lease = addresses.AttemptAcquire(address ?? IPAddress.None);
        return Wait(lease);
    }

    /// <summary>Whether this address may try to sign in at the desk; null means yes, else how long to wait.</summary>
    public TimeSpan? RefuseSignIn(IPAddress? address)
    {
        using var lease = signIns.AttemptAcquire(address ?? IPAddress.None);
        return Wait(lease);
    }

    /// <summary>Whether this conversation may go on; null means yes, else how long to wait.</summary>
    public TimeSpan? Refuse(ConversationId conversation)
    {
        using var lease = conversations.AttemptAcquire(conversation);
        return Wait(lease);
    }

    /// <summary>Whether this conversation may be read again; null means yes, else how long to wait.</summary>
    public TimeSpan? RefuseRead(ConversationId conversation)
    {
        using var lease = reads.AttemptAcquire(conversation);
        return Wait(lease);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        addresses.Dispose();
        signIns.Dispose();
        conversations.Dispose();
        reads.Dispose();
    }

    private static TimeSpan? Wait(RateLimitLease lease)
    {
        if (lease.IsAcquired) return null;
        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > TimeSpan.FromSeconds(1) ? wait : TimeSpan.FromSeconds(1);
    }

    private static TokenBucketRateLimiterOptions Bucket(int burst, int perMinute) => new()
    {
        TokenLimit = burst,
        // a tenth of a minute's share every six seconds, so that waiting is short
        TokensPerPeriod = Math.Max(1, perMinute / 10),
        ReplenishmentPeriod = TimeSpan.FromSeconds(6),
        QueueLimit = 0,
    };

    /// <summary>Everybody with IPv6 has a whole /64: that is one address here.</summary>
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
