using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Turns;

public class RulesTests
{
    [Fact]
    public void Safety_comes_first_and_an_honest_fallback_last() => Assert.Equal(
        [
            "safety", "handoff", "commands", "sharing", "coach", "check-in", "plan", "guided", "dialog", "feedback", "media", "smalltalk", "follow-up", "facts", "two-questions", "answer", "choices",
            "check-in-again", "fallback",
        ],
        Turn.Rules.Select(rule => rule.Name));

    [Fact]
    public void The_list_of_rules_prints_itself()
    {
        var lines = Turn.Describe().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(Turn.Rules.Select((rule, index) => $"{index + 1}. {rule.Name}: {rule.When}"), lines);
    }
}
