namespace YouthBot.EndToEnd.Plan;

[CollectionDefinition(Name)]
public sealed class PlanCollection : ICollectionFixture<PlanFixture>
{
    public const string Name = "plan";
}
