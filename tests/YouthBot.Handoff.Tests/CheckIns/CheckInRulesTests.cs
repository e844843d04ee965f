using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff.CheckIns;

namespace YouthBot.Handoff.Tests.CheckIns;

/// <summary>May a check-in be sent now? Each rule by itself, their order, and what holds whatever is known.</summary>
public class CheckInRulesTests
{
    /// <summary>A Tuesday afternoon in school time.</summary>
    private static readonly DateTimeOffset Now = Chat.Amsterdam("2027-02-02 16:00");

    private static readonly SendingHours Hours = SendingHours.Of(RealContent.Set.Regions["zuid-holland-noord"], RealContent.Set.Holidays);

    private static readonly CheckInFacts Fine = new() { NotBefore = Now.AddHours(-1), OverAt = Now.AddDays(13), Audience = CheckInAudience.NoChoice };

    public static TheoryData<string, CheckInFacts> Skips => new()
    {
        { "Ended", Fine with { Campaign = CampaignState.Stopped } },
        { "Over", Fine with { OverAt = Now } },
        { "NoConsent", Fine with { HasConsent = false } },
        { "Stopped", Fine with { Stopped = true } },
        { "NotForThem", Fine with { Choice = LeaverChoice.Applied } },
        { "NotForThem", Fine with { Audience = CheckInAudience.Chosen, Choice = LeaverChoice.Doubt } },
        { "Unanswered", Fine with { Unanswered = 3 } },
    };

    public static TheoryData<string, CheckInFacts, string> Waits => new()
    {
        { "Paused", Fine with { Campaign = CampaignState.Paused }, "2027-02-02 17:00" },
        { "Paused", Fine with { Campaign = CampaignState.Draft }, "2027-02-02 17:00" },
        { "Delayed", Fine with { NotBefore = Now.AddDays(7), Delayed = true }, "2027-02-09 16:00" },
        { "AfterAcute", Fine with { Held = true }, "2027-02-03 16:00" },
        { "WithCoach", Fine with { WithCoach = true }, "2027-02-03 16:00" },
        { "SpokeRecently", Fine with { SpokenAt = Now.AddDays(-6) }, "2027-02-03 16:00" },
        { "InDialog", Fine with { InDialog = true }, "2027-02-03 16:00" },
        { "TooSoon", Fine with { LastSentAt = Now.AddDays(-13) }, "2027-02-03 16:00" },
        { "NoWay", Fine with { CanReach = false }, "2027-02-03 16:00" },
        { "RateLimit", Fine with { RoomAt = Now.AddMinutes(1) }, "2027-02-02 16:01" },
    };

    [Fact]
    public void What_nothing_is_against_is_sent() => Assert.IsType<CheckInVerdict.Send>(CheckInRules.Judge(Fine, Now, Hours));

    [Theory]
    [MemberData(nameof(Skips))]
    public void What_can_never_be_sent_is_recorded_with_its_reason(string reason, CheckInFacts facts) =>
        Assert.Equal(reason, Assert.IsType<CheckInVerdict.Skip>(CheckInRules.Judge(facts, Now, Hours)).Reason.ToString());

    [Theory]
    [MemberData(nameof(Waits))]
    public void What_can_be_sent_later_waits_until_then(string reason, CheckInFacts facts, string until)
    {
        var wait = Assert.IsType<CheckInVerdict.Wait>(CheckInRules.Judge(facts, Now, Hours));
        Assert.Equal((reason, Chat.Amsterdam(until)), (wait.Reason.ToString(), wait.Until));
    }

    [Theory]
    [MemberData(nameof(Waits))]
    public void What_would_wait_until_it_is_over_says_so_at_once(string reason, CheckInFacts facts, string until)
    {
        var skip = CheckInRules.Judge(facts with { OverAt = Chat.Amsterdam(until) }, Now, Hours);
        Assert.Equal(reason, Assert.IsType<CheckInVerdict.Skip>(skip).Reason.ToString());
    }

    [Fact]
    public void An_answer_and_two_reminders_leave_room() =>
        Assert.IsType<CheckInVerdict.Send>(CheckInRules.Judge(Fine with { Unanswered = 2, LastSentAt = Now.AddDays(-14) }, Now, Hours));

    [Fact]
    public void Nothing_known_of_the_person_puts_off_what_is_over_for_good() => Assert.Equal(
        CheckInReason.Stopped,
        Assert.IsType<CheckInVerdict.Skip>(CheckInRules.Judge(Fine with { Stopped = true, Held = true, WithCoach = true, InDialog = true }, Now, Hours)).Reason);

    [Theory]
    [InlineData("2027-02-02 15:29", "2027-02-02 15:30")]
    [InlineData("2027-02-02 15:30", null)]
    [InlineData("2027-02-02 20:29", null)]
    [InlineData("2027-02-02 20:30", "2027-02-03 15:30")]
    [InlineData("2027-02-05 21:00", "2027-02-06 10:00")] // a Saturday
    [InlineData("2027-02-07 09:59", "2027-02-07 10:00")] // a Sunday
    [InlineData("2027-02-07 23:59", "2027-02-08 15:30")]
    [InlineData("2027-02-22 11:00", null)] // voorjaarsvakantie
    [InlineData("2027-04-27 10:30", null)] // Koningsdag
    [InlineData("2027-03-29 11:00", null)] // tweede paasdag
    [InlineData("2027-03-28 02:30", "2027-03-28 10:00")] // the night in which an hour is missing
    [InlineData("2026-10-25 03:30", "2026-10-25 10:00")] // the night in which an hour comes twice
    [InlineData("2026-10-24 21:00", "2026-10-25 10:00")]
    [InlineData("2027-03-27 21:00", "2027-03-28 10:00")]
    public void Quiet_hours_follow_the_clock_on_the_wall(string at, string? open)
    {
        var now = at is "2027-03-28 02:30" ? new DateTimeOffset(2027, 3, 28, 1, 30, 0, TimeSpan.Zero) : Chat.Amsterdam(at);
        Assert.Equal(open is null ? now : Chat.Amsterdam(open), Hours.NextOpen(now));
        Assert.Equal(open is null, Hours.AreOpen(now));
    }

    [Fact]
    public void Schools_of_the_south_have_another_week()
    {
        var south = SendingHours.Of(RealContent.Set.Regions["west-brabant"], RealContent.Set.Holidays);
        var monday = Chat.Amsterdam("2027-02-15 11:00");
        Assert.True(south.AreOpen(monday));
        Assert.False(Hours.AreOpen(monday));
    }

    [Fact]
    public void Whatever_is_known_nothing_is_sent_at_night_in_class_too_soon_or_against_a_stop()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");
        var facts =
            from minutes in Gen.Choose(0, 60 * 24 * 420)
            from last in Gen.Choose(0, 60 * 24 * 40)
            from unanswered in Gen.Choose(0, 4)
            from flags in Gen.Choose(0, 63)
            from spoken in Gen.Choose(0, 20)
            select (Now: new DateTimeOffset(2026, 9, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes), last, unanswered, flags, spoken);
        Prop.ForAll(facts.ToArbitrary(), one =>
        {
            var known = Fine with
            {
                NotBefore = one.Now.AddMinutes(-5),
                OverAt = one.Now.AddDays(10),
                LastSentAt = one.Now.AddMinutes(-one.last),
                Unanswered = one.unanswered,
                Stopped = (one.flags & 1) != 0,
                Held = (one.flags & 2) != 0,
                WithCoach = (one.flags & 4) != 0,
                InDialog = (one.flags & 8) != 0,
                HasConsent = (one.flags & 16) == 0,
                Choice = (one.flags & 32) != 0 ? LeaverChoice.Applied : LeaverChoice.Doubt,
                SpokenAt = one.Now.AddDays(-one.spoken),
            };
            switch (CheckInRules.Judge(known, one.Now, Hours))
            {
                case CheckInVerdict.Send:
                    var local = TimeZoneInfo.ConvertTime(one.Now, zone);
                    var early = local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 10 * 60 : 15 * 60 + 30;
                    var minute = (local.Hour * 60) + local.Minute;
                    // a holiday begins at ten too; none of them is earlier
                    return minute >= 10 * 60 && minute < (20 * 60) + 30 && (minute >= early || IsFree(local))
                        && one.last >= 14 * 24 * 60 && one.unanswered < 3 && one.flags == 0 && one.spoken >= 7;
                case CheckInVerdict.Wait wait:
                    return wait.Until > one.Now && wait.Until < known.OverAt && Hours.AreOpen(wait.Until);
                default:
                    return true;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

        static bool IsFree(DateTimeOffset local)
        {
            var day = DateOnly.FromDateTime(local.DateTime);
            return RealContent.Set.Holidays.IsFree(HolidayZone.Midden, day)
                || RealContent.Set.Regions["zuid-holland-noord"].Holidays.Any(holiday => holiday.Date == day);
        }
    }

    [Fact]
    public void The_list_of_rules_prints_itself()
    {
        var lines = CheckInRules.Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal([.. CheckInRules.Rules.Select((rule, index) => $"{index + 1}. {rule.Name}: {rule.When}"), $"{CheckInRules.Rules.Count + 1}. hours: {SendingHours.When}"], lines);
    }
}
