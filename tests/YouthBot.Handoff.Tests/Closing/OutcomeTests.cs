using YouthBot.Handoff.Closing;

namespace YouthBot.Handoff.Tests.Closing;

public class OutcomeTests
{
    [Fact]
    public void An_outcome_is_of_known_codes_only()
    {
        Assert.Equal(new Outcome("terug_school", "school", "overdracht"), Outcome.Read("terug_school", "school", "overdracht"));
        Assert.Null(Outcome.Read("terug_school", "school", null));
        Assert.Null(Outcome.Read("terug_school", "thuis", "overdracht"));
        Assert.Null(Outcome.Read("Jan is weer op school", "school", "overdracht"));
    }

    [Fact]
    public void How_a_talk_ended_by_itself_can_be_read_but_not_chosen() => Assert.All(ClosingCodes.Ended, code =>
    {
        Assert.DoesNotContain(code.Code, ClosingCodes.Results.Select(result => result.Code));
        Assert.Null(Outcome.Read(code.Code, "onbekend", "overdracht"));
    });

    [Fact]
    public void No_coach_can_close_with_a_warning() =>
        Assert.DoesNotContain(ClosingCodes.Reasons, reason => reason.Code is "waarschuwing" or "halt" or "pv");

    [Fact]
    public void Every_code_is_there_once_and_can_be_read()
    {
        foreach (var codes in new[] { ClosingCodes.Results, ClosingCodes.Ended, ClosingCodes.Days, ClosingCodes.Reasons })
        {
            Assert.Distinct(codes.Select(code => code.Code));
            Assert.All(codes, code => Assert.NotEmpty(code.Label));
        }
    }
}
