using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Tests.Safety;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>The gemeenten of the regions of this repository, against the list of the law: whoever names theirs finds one Doorstroompunt.</summary>
public class GemeentenTests
{
    /// <summary>Cut in two in our content: the five gemeenten of Zeist and around have a Doorstroompunt of their own.</summary>
    private const string Utrecht = "Utrecht";

    private static readonly ContentDraft Draft = SafetyContent.Draft;

    private static readonly ILookup<string, string> Law = ReadLaw();

    [Fact]
    public void The_law_knows_forty_regions()
    {
        Assert.Equal(40, Law.Count);
        Assert.Equal(342, Law.Sum(region => region.Count()));
    }

    [Fact]
    public void Each_gemeente_of_the_law_is_in_one_region_and_no_other_is_in_any() => Assert.Equal(
        Law.SelectMany(region => region).Order(StringComparer.Ordinal),
        Draft.Regions.SelectMany(region => region.Region.Gemeenten).Order(StringComparer.Ordinal));

    [Fact]
    public void The_gemeenten_of_a_region_are_together()
    {
        foreach (var gemeenten in Law.Where(region => region.Key is not Utrecht))
            Assert.Contains(Draft.Regions, region => region.Region.Gemeenten.Order(StringComparer.Ordinal).SequenceEqual(gemeenten.Order(StringComparer.Ordinal)));
        var parts = Draft.Regions.Where(region => region.Region.Gemeenten.Any(Law[Utrecht].Contains)).ToList();
        Assert.Equal(["utrecht", "utrecht-zuidoost"], parts.Select(part => part.Region.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Law[Utrecht].Count(), parts.Sum(part => part.Region.Gemeenten.Count));
    }

    private static ILookup<string, string> ReadLaw()
    {
        using var reader = new StreamReader(typeof(GemeentenTests).Assembly.GetManifestResourceStream("gemeenten.tsv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] is not '#')
            .Select(line => line.Split('\t'))
            .ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
