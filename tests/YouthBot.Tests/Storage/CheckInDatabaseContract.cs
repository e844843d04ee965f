using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Tests.Storage;

/// <summary>
/// What every database must do for who gets check-ins and for the follow-up list. A class for each database derives from it.
/// </summary>
public abstract class CheckInDatabaseContract : IAsyncLifetime
{
    private const string Region = "leiden";
    private const string Year = "2026-2027";
    private const string School = "Het Plein";

    private static readonly DateTimeOffset Start = new(2026, 11, 22, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Expires = Start.AddDays(300);
    private static readonly HashSet<string> Regions = [Region];

    protected ILeaverDatabase Leavers { get; private set; } = null!;

    protected IOutreachDatabase Outreach { get; private set; } = null!;

    public async Task InitializeAsync() => (Leavers, Outreach) = await CreateAsync();

    public abstract Task DisposeAsync();

    protected abstract Task<(ILeaverDatabase Leavers, IOutreachDatabase Outreach)> CreateAsync();

    /// <summary>Writes what the sending of check-ins writes; plain SQL that every database reads.</summary>
    protected abstract Task ExecuteAsync(string sql);

    [Fact]
    public async Task A_list_is_taken_over_again_without_anybody_standing_in_it_twice()
    {
        var (sam, kim) = (Leaver(1), Leaver(2));
        for (var i = 0; i < 2; i++) Assert.True(await Leavers.ImportAsync(List(sam, kim), default));
        Assert.Equal(2, (await SuppliedAsync()).Count);
        Assert.True(await Leavers.ImportAsync(List(sam with { Body = [9] }), default));
        Assert.Equal([9], (await SuppliedAsync()).Single(row => row.Id == sam.Id).Body);
    }

    [Fact]
    public async Task What_somebody_said_stays_when_their_school_supplies_them_again()
    {
        var sam = Leaver(1);
        await Leavers.ImportAsync(List(sam), default);
        await ExecuteAsync($"UPDATE leaver SET stopped_at = 5, choice = 'yes' WHERE id = '{sam.Id:N}'");
        await Leavers.ImportAsync(List(sam), default);
        var row = Assert.Single(await SuppliedAsync());
        Assert.Equal(("yes", DateTimeOffset.FromUnixTimeMilliseconds(5)), (row.Choice, row.StoppedAt));
        Assert.Equal(row.StoppedAt, Assert.Single(await Leavers.ReadKnownAsync(Region, Year, default)).StoppedAt);
    }

    /// <summary>Two schools have the same number at the same moment: the second looks again, and has left nothing behind.</summary>
    [Fact]
    public async Task A_list_with_a_number_that_somebody_else_wrote_down_meanwhile_is_not_taken_over_at_all()
    {
        var (sam, same) = (Leaver(1), Leaver(1));
        var taken = await Task.WhenAll(new[] { List(Leaver(2), sam), List(Leaver(3), same) }.Select(list => Task.Run(() => Leavers.ImportAsync(list, default))));
        Assert.Single(taken, true);
        Assert.Equal(2, (await SuppliedAsync()).Count);
    }

    [Fact]
    public async Task Who_is_missing_is_kept_for_less_long_and_only_their_own_school_says_so()
    {
        var sam = Leaver(1);
        await Leavers.ImportAsync(List(sam), default);
        var without = List() with { Missing = [sam.Id], MissingUntil = Start.AddDays(10) };
        await Leavers.ImportAsync(without with { School = "Een andere" }, default);
        Assert.Empty(await Leavers.ReadExpiredAsync(Start.AddDays(10), 10, default));
        await Leavers.ImportAsync(without, default);
        Assert.Equal([sam.Id], await Leavers.ReadExpiredAsync(Start.AddDays(10), 10, default));
        Assert.Empty(await Leavers.ReadSuppliedAsync("d", School, Year, Start.AddDays(10), default));
        await Leavers.ImportAsync(without with { MissingUntil = Start.AddDays(20) }, default);
        Assert.Equal([sam.Id], await Leavers.ReadExpiredAsync(Start.AddDays(10), 10, default));
    }

    [Fact]
    public async Task A_decaan_sees_whom_they_supplied_and_nobody_else_does()
    {
        await Leavers.ImportAsync(List(Leaver(1)), default);
        Assert.Empty(await Leavers.ReadSuppliedAsync("other", School, Year, Start, default));
        Assert.Empty(await Leavers.ReadSuppliedAsync("d", "Een andere", Year, Start, default));
        Assert.Empty(await Leavers.ReadOfRegionAsync("utrecht", Year, Start, default));
        Assert.Single(await Leavers.ReadOfRegionAsync(Region, Year, Start, default));
    }

    [Fact]
    public async Task Forgetting_takes_along_what_hangs_on_somebody_and_twice_is_as_once()
    {
        var id = await ItemAsync();
        var leaver = (await Outreach.FindAsync(id, Regions, default))!.Leaver.Id;
        for (var i = 0; i < 2; i++) await Leavers.ForgetAsync(leaver, default);
        Assert.Empty(await Leavers.ReadKnownAsync(Region, Year, default));
        Assert.Null(await Outreach.FindAsync(id, Regions, default));
    }

    [Fact]
    public async Task Of_many_who_take_an_item_on_one_has_it_and_only_they_give_it_back()
    {
        var id = await ItemAsync();
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Outreach.TakeAsync(id, $"coach-{i}", default))));
        var winner = $"coach-{Array.IndexOf(taken, true)}";
        Assert.Single(taken, true);
        Assert.Equal(winner, (await Outreach.FindAsync(id, Regions, default))!.Coach);
        Assert.False(await Outreach.GiveBackAsync(id, "somebody", default));
        Assert.True(await Outreach.GiveBackAsync(id, winner, default));
        Assert.False(await Outreach.GiveBackAsync(id, winner, default));
        Assert.True(await Outreach.TakeAsync(id, "somebody", default));
    }

    [Fact]
    public async Task An_item_is_done_once_by_whose_it_is_and_what_is_known_is_known_with_it()
    {
        var id = await ItemAsync();
        var done = new OutreachDoneRow(id, "anna", "helped", Spoke: true, Choice: "yes", Start.AddHours(1));
        Assert.False(await Outreach.DoneAsync(done, default));
        await Outreach.TakeAsync(id, "anna", default);
        Assert.False(await Outreach.DoneAsync(done with { Coach = "ben" }, default));
        Assert.True(await Outreach.DoneAsync(done, default));
        Assert.False(await Outreach.DoneAsync(done with { Outcome = "other", Choice = "no" }, default));
        Assert.False(await Outreach.GiveBackAsync(id, "anna", default));
        Assert.False(await Outreach.TakeAsync(id, "ben", default));
        Assert.Empty(await Outreach.ReadOpenAsync(Regions, default));
        var row = Assert.Single(await Outreach.ReadDoneAsync(Regions, Start, 10, default));
        Assert.Equal(("helped", "yes", Start.AddHours(1)), (row.Outcome, row.Leaver.Choice, row.DoneAt));
    }

    [Fact]
    public async Task What_is_of_another_region_is_not_there()
    {
        var id = await ItemAsync();
        HashSet<string> others = ["utrecht", "landelijk"];
        Assert.Empty(await Outreach.ReadOpenAsync(others, default));
        Assert.Null(await Outreach.FindAsync(id, others, default));
        Assert.Empty(await Outreach.ReadOpenAsync(new HashSet<string>(), default));
        others.Add(Region);
        Assert.Single(await Outreach.ReadOpenAsync(others, default));
    }

    [Fact]
    public async Task Check_ins_after_danger_go_on_once_a_coach_of_the_region_says_so()
    {
        var sam = Leaver(1);
        await Leavers.ImportAsync(List(sam), default);
        Assert.False(await Outreach.ReleaseAsync(sam.Id, Regions, default));
        await ExecuteAsync($"UPDATE leaver SET held_at = {Start.ToUnixTimeMilliseconds()} WHERE id = '{sam.Id:N}'");
        Assert.Equal((sam.Id, Start), (await Outreach.ReadHeldAsync(Regions, default)).Select(held => (held.Leaver.Id, held.Since)).Single());
        Assert.False(await Outreach.ReleaseAsync(sam.Id, new HashSet<string> { "utrecht" }, default));
        Assert.True(await Outreach.ReleaseAsync(sam.Id, Regions, default));
        Assert.False(await Outreach.ReleaseAsync(sam.Id, Regions, default));
    }

    private Task<IReadOnlyList<LeaverRow>> SuppliedAsync() => Leavers.ReadSuppliedAsync("d", School, Year, Start, default);

    /// <summary>Somebody with this number.</summary>
    private static SealedLeaverRow Leaver(byte number) => new(Guid.CreateVersion7(Start), [number], [0]);

    private static LeaverImportRow List(params SealedLeaverRow[] leavers) =>
        new(Region, Year, School, "d", leavers, [], Start, Expires, MissingUntil: Start);

    /// <summary>Somebody should be reached; the item.</summary>
    private async Task<string> ItemAsync()
    {
        var sam = Leaver(1);
        await Leavers.ImportAsync(List(sam), default);
        await ExecuteAsync(
            $"""
            INSERT INTO outreach (id, region, leaver_id, campaign_id, step, reason, at)
            VALUES ('item', '{Region}', '{sam.Id:N}', 'c', 'feb', 'no-answer', {Start.ToUnixTimeMilliseconds()})
            """);
        return "item";
    }
}
