using YouthBot.Benchmarks.CheckIns;
using YouthBot.CheckIns.Measuring;
using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>A school year in small, and that its audit sees what is wrong: the whole one is a benchmark (<c>year</c>).</summary>
public sealed class YearTests
{
    private static readonly DateTimeOffset Tuesday = new(2027, 2, 2, 15, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, FactKind, double> Breaches => new()
    {
        { "februari was sent after a stop", FactKind.Stopped, -1 },
        { "februari was sent after danger", FactKind.Danger, -20 },
        { "februari was sent to somebody with a coach", FactKind.AskedCoach, -20 },
        { "februari was sent within a week after a coach", FactKind.CoachSpoke, -6 },
    };

    [Fact]
    public async Task In_a_year_no_rule_is_broken_nothing_is_lost_and_the_report_is_the_truth()
    {
        var year = await YearRun.RunAsync(leavers: 40, restarts: 2, seed: 3);
        Assert.Empty(year.Problems);
        Assert.All(year.Steps, step => Assert.InRange(step.Sent, 1, 40));
    }

    [Theory]
    [MemberData(nameof(Breaches))]
    public void The_audit_sees_a_breach(string problem, FactKind kind, double days)
    {
        var person = Somebody();
        person.Facts.Add(new YearFact(Tuesday.AddDays(days), kind));
        Assert.Equal([problem], Audit(person, Sent(Tuesday, "februari")));
    }

    [Fact]
    public void The_audit_sees_the_night_the_class_the_haste_and_the_second_time()
    {
        Assert.Equal(["februari was sent on Tue 2 Feb 21:00"], Audit(Somebody(), Sent(Tuesday.AddHours(5), "februari")));
        Assert.Equal(["februari was sent on Tue 2 Feb 14:00"], Audit(Somebody(), Sent(Tuesday.AddHours(-2), "februari")));
        Assert.Equal(["maart came 13.0 days after februari"], Audit(Somebody(), Sent(Tuesday, "februari"), Sent(Tuesday.AddDays(13), "maart")));
        Assert.Contains("februari was sent 2 times to one person", Audit(Somebody(), Sent(Tuesday, "februari"), Sent(Tuesday.AddDays(20), "februari")));
        Assert.Equal(
            ["mei was sent after three without an answer"],
            Audit(Somebody(), [.. new[] { "februari", "maart", "eind-maart", "mei" }.Select((step, index) => Sent(Tuesday.AddDays(index * 14), step))]));
        Assert.Equal(["eerste-week was sent to somebody without a choice"], Audit(Somebody(), Sent(Tuesday, "eerste-week")));
        Assert.Empty(Audit(Somebody(), Sent(Tuesday, "februari"), Sent(Tuesday.AddDays(14), "maart")));
    }

    [Fact]
    public void What_the_pages_would_say_wrongly_is_seen()
    {
        var person = Somebody();
        person.Facts.Add(new YearFact(Tuesday.AddHours(1), FactKind.Answered, "februari", "ja"));
        var truth = new YearTruth([Sent(Tuesday, "februari")], new Dictionary<string, YearPerson> { ["a"] = person });
        var step = new StepFigures("februari", 1, 1, 1, 0, 1, 1, 0, new Dictionary<string, int>());
        var figures = new CampaignFigures(1, 1, 1, 1, 0, [step], []);
        Assert.Empty(truth.Figures([figures], [], ["februari"]));
        Assert.Equal(["februari: the coordinator reads sent 2, and it was 1", "februari: the coordinator reads everybody 2, and it was 1"], truth.Figures([figures with { Steps = [step with { Sent = 2 }] }], [], ["februari"]));
        Assert.Equal(["the coordinator reads chosen 0, and it was 1"], truth.Figures([figures with { Chosen = 0 }], [], ["februari"]));
        Assert.Equal(["choice: the report says open, and they said chosen"], truth.Leavers([("a", "open", false, false)]));
        Assert.Equal(["held: the report says True"], truth.Leavers([("a", "chosen", false, true)]));
        var decaan = new DeskPerson("d", "Dirk", new HashSet<DeskRole>(), new HashSet<string>(), "A");
        Assert.Empty(truth.Schools([new SchoolView(decaan, "", [new PupilLine("Sam", null, Known: true, Told: null)], Totals(1))]));
        Assert.Equal(
            ["the decaan reads False, and the first answer said True", "the decaan reads Keuze bekend 0, and it was 1"],
            truth.Schools([new SchoolView(decaan, "", [new PupilLine("Sam", null, Known: false, Told: null)], Totals(0))]));

        static SchoolTotal[] Totals(int known) => [new("Aangeleverd", 1), new("Keuze bekend", known), new("Nog niet bekend", null)];
    }

    private static YearPerson Somebody() => new()
    {
        Leaver = "a", FirstName = "Sam", Region = "zuid-holland-noord", School = "A", Phone = new Phone(null!, "31612345678", null), Habit = Habit.Silent,
    };

    private static YearSend Sent(DateTimeOffset at, string step) => new(at, "31612345678", "c", "a", step, "template");

    private static IReadOnlyList<string> Audit(YearPerson person, params YearSend[] sends) =>
        new YearAudit(sends, new Dictionary<string, YearPerson> { ["a"] = person }).Problems();
}
