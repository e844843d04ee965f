namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads the key <c>sources</c>, which articles and regions have alike.</summary>
internal static class SourcesReader
{
    public static IReadOnlyList<Source> Read(YamlMap map)
    {
        var sources = new List<Source>();
        foreach (var item in map.OptionalMaps("sources"))
        {
            var seen = item.OptionalDate("seen");
            var date = seen ?? item.Date("sourceDate", DateOnly.MinValue);
            sources.Add(new Source(item.Text("read"), item.OptionalLink("url"), date) { IsUndatedCopy = seen is not null });
            item.Close();
        }

        return sources;
    }
}
