using YouthBot.CheckIns.Import;
using YouthBot.Dialogs.Law;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns;

/// <summary>Who gets check-ins: taken over from a file, opened for who may see them, and forgotten in time.</summary>
internal sealed class Leavers(ILeaverDatabase database, ConversationKeys keys, LookupKey lookup, TimeProvider time)
{
    /// <summary>Who is not in the next file of their school is kept this long: time enough to send a file again that was not complete.</summary>
    public static readonly TimeSpan MissingFor = TimeSpan.FromDays(14);

    private const int Batch = 100;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day in the Netherlands.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Local(time.GetUtcNow()));

    /// <summary>The school year in which it is now.</summary>
    public SchoolYear Year => SchoolYear.Of(Today);

    /// <summary>A moment as a day and a time in the Netherlands.</summary>
    public static DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;

    /// <summary>
    /// Until when a leaver is kept: the first of November after the summer, a month after the day on which it counts who has no school.
    /// </summary>
    public static DateTimeOffset KeptUntil(SchoolYear year)
    {
        var midnight = new DateTime(year.Start + 1, 11, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }

    /// <summary>What taking a file over would do.</summary>
    public async Task<ImportPlan> PlanAsync(ImportTarget target, LeaverFile.Lines file, CancellationToken cancellation)
    {
        var known = await database.ReadKnownAsync(target.Region, Year.Name, cancellation);
        var byHash = known.ToDictionary(row => Convert.ToHexString(row.PhoneHash), StringComparer.Ordinal);
        var (taken, problems) = (new List<PlannedLeaver>(), file.Problems.ToList());
        foreach (var line in file.Good)
        {
            var there = byHash.GetValueOrDefault(HashOf(line.Contact.Phone));
            if (there is { School.Length: > 0 } && there.School != target.School)
                problems.Add(new LineProblem(line.Line, line.Contact.FirstName, LineProblemCode.AtAnotherSchool));
            else taken.Add(new PlannedLeaver(line.Contact, there));
        }

        var named = file.Named.Select(HashOf).ToHashSet(StringComparer.Ordinal);
        var missing = known.Where(row => row.School == target.School && !named.Contains(Convert.ToHexString(row.PhoneHash))).ToList();
        if (missing.Count > 0 && file.Unnumbered.Count > 0)
        {
            var there = await UnnumberedAsync(target, file, cancellation);
            missing.RemoveAll(row => there.Contains(row.Id));
        }

        return new ImportPlan(target, taken, [.. problems.OrderBy(problem => problem.Line)], missing);
    }

    /// <summary>Who stands in a file on a line whose number cannot be read, as far as their name and class tell.</summary>
    private async Task<HashSet<Guid>> UnnumberedAsync(ImportTarget target, LeaverFile.Lines file, CancellationToken cancellation)
    {
        var found = new HashSet<Guid>();
        foreach (var row in await database.ReadOfRegionAsync(target.Region, Year.Name, time.GetUtcNow(), cancellation))
        {
            if (row.School == target.School && await OpenAsync(row, cancellation) is { } contact && file.Unnumbered.Any(line => Is(contact, line)))
                found.Add(row.Id);
        }

        return found;

        static bool Is(LeaverContact contact, (string FirstName, string Class) line) =>
            string.Equals(contact.FirstName, line.FirstName, StringComparison.OrdinalIgnoreCase)
            && (contact.Class is null || line.Class.Length == 0 || string.Equals(contact.Class, line.Class, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Takes a file over as it was planned; false when something changed meanwhile, and then nothing of it is there.</summary>
    public async Task<bool> ImportAsync(ImportPlan plan, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var rows = new List<SealedLeaverRow>();
        var made = new List<Guid>();
        var done = false;
        var numbers = await database.ReadNumbersAsync(cancellation);
        try
        {
            foreach (var (contact, known) in plan.Taken)
            {
                var id = known?.Id ?? Guid.CreateVersion7(now);
                if (known is null) made.Add(id);
                var key = await keys.EnsureAsync(LeaverSeal.KeyOf(id), cancellation);
                rows.Add(new SealedLeaverRow(id, LeaverSeal.Hash(lookup, contact.Phone), LeaverSeal.Seal(key, id, contact))
                {
                    Aliases = [.. numbers.Select(number => WhatsAppStore.PhoneHash(lookup, number, contact.Phone))],
                });
            }

            done = await database.ImportAsync(
                new LeaverImportRow(
                    plan.Target.Region,
                    Year.Name,
                    plan.Target.School,
                    plan.Target.Decaan,
                    rows,
                    [.. plan.Missing.Select(row => row.Id)],
                    now,
                    KeptUntil(Year),
                    now + MissingFor),
                CancellationToken.None);
            return done;
        }
        finally
        {
            // a key without somebody would stay for ever
            if (!done) foreach (var id in made) await keys.ForgetAsync(LeaverSeal.KeyOf(id), CancellationToken.None);
        }
    }

    /// <summary>Who somebody is; null when their key was forgotten.</summary>
    public async Task<LeaverContact?> OpenAsync(LeaverRow row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        return await keys.FindAsync(LeaverSeal.KeyOf(row.Id), cancellation) is { } key ? LeaverSeal.Open(key, row.Id, row.Body) : null;
    }

    /// <summary>Forgets who has been kept long enough: the key first, so that no backup can be read either; how many.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellation)
    {
        var forgotten = 0;
        while (await database.ReadExpiredAsync(time.GetUtcNow(), Batch, cancellation) is { Count: > 0 } expired)
        {
            foreach (var leaver in expired)
            {
                await keys.ForgetAsync(LeaverSeal.KeyOf(leaver), cancellation);
                await database.ForgetAsync(leaver, cancellation);
                forgotten++;
            }
        }

        await database.SweepStopsAsync(time.GetUtcNow(), cancellation);
        return forgotten;
    }

    private string HashOf(string phone) => Convert.ToHexString(LeaverSeal.Hash(lookup, phone));
}
