using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// Draws who hears every step of a campaign some days later, so that it can be seen what a check-in changes. Within each school the same share is
/// drawn. Who is drawn follows from the seed alone: the lot can be drawn again by anybody who doubts it.
/// </summary>
public static class DelayLot
{
    /// <summary>The largest part that may wait, of 100.</summary>
    public const int MostShare = 50;

    /// <summary>The longest that anybody may wait, in days.</summary>
    public const int MostDays = 14;

    /// <summary>Who hears it later.</summary>
    /// <param name="leavers">Everybody, with their school.</param>
    /// <param name="share">How many of 100, 0 to <see cref="MostShare"/>.</param>
    /// <param name="seed">From which is drawn.</param>
    /// <param name="settled">Of whom it is known since an earlier step: they stay where they are, and the others fill the share up.</param>
    public static IReadOnlySet<string> Draw(
        IEnumerable<(string Leaver, string School)> leavers, int share, long seed, IReadOnlyDictionary<string, bool>? settled = null)
    {
        ArgumentNullException.ThrowIfNull(leavers);
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, MostShare);
        return leavers
            .GroupBy(one => one.School, one => one.Leaver, StringComparer.Ordinal)
            .SelectMany(school =>
            {
                var waiting = school.Where(leaver => settled?.GetValueOrDefault(leaver) is true).ToList();
                var open = school.Where(leaver => settled?.ContainsKey(leaver) is not true).OrderBy(leaver => Number(leaver, seed));
                return waiting.Concat(open.Take(Math.Max(0, Count(school.Count(), school.Key, share, seed) - waiting.Count)));
            })
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whole people: what is left over of a share is drawn too, so that small schools take part alike.</summary>
    private static int Count(int leavers, string school, int share, long seed)
    {
        var (whole, rest) = Math.DivRem(leavers * share, 100);
        return Number(school, seed) % 100 < (ulong)rest ? whole + 1 : whole;
    }

    private static ulong Number(string of, long seed) => BinaryPrimitives.ReadUInt64BigEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{seed}|{of}"))));
}
