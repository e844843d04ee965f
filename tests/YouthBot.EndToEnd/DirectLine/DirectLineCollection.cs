namespace YouthBot.EndToEnd.DirectLine;

/// <summary>One server for all tests of this door.</summary>
[CollectionDefinition(Name)]
public sealed class DirectLineCollection : ICollectionFixture<DirectLineServer>
{
    public const string Name = "Direct Line";
}
