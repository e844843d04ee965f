using YouthBot.Dialogs.Search;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Architecture;

/// <summary>What the bot says is made of parts that do not know each other; the turn alone brings them together.</summary>
public class NamespaceTests
{
    private static readonly string[] Parts = ["Law", "Search", "Safety", "Scripts"];

    [Fact]
    public void Law_search_safety_and_the_dialog_engine_do_not_know_each_other()
    {
        var meetings =
            from type in Products.Dialogs.GetTypes()
            let part = PartOf(type)
            where part is not null
            from used in UsedTypes.Of(type)
            let other = PartOf(used)
            where other is not null && other != part
            select $"{type} uses {used}";
        Assert.Empty(meetings);
    }

    [Fact]
    public void What_parts_share_does_not_know_them() => Assert.Empty(
        from type in Products.Dialogs.GetTypes()
        where type.Namespace is "YouthBot.Dialogs.Learning" or "YouthBot.Dialogs.Language"
        from used in UsedTypes.Of(type)
        where PartOf(used) is not null
        select $"{type} uses {used}");

    [Fact]
    public void The_types_that_a_type_uses_are_seen()
    {
        Assert.Contains(typeof(SearchOutcome), UsedTypes.Of(typeof(TurnContext)));
        Assert.Contains(typeof(Candidate), UsedTypes.Of(typeof(Decision)));
        foreach (var part in Parts) Assert.Contains(Products.Dialogs.GetTypes(), type => PartOf(type) == part);
        Assert.Contains(Products.Dialogs.GetTypes(), type => PartOf(type) == "Law");
    }

    private static string? PartOf(Type type) => Parts.FirstOrDefault(part =>
        $"{type.Namespace}.".StartsWith($"YouthBot.Dialogs.{part}.", StringComparison.Ordinal));
}
