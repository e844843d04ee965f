namespace YouthBot.EndToEnd.Widget;

[CollectionDefinition(Name)]
public sealed class WidgetCollection : ICollectionFixture<WidgetFixture>
{
    public const string Name = "widget";
}
