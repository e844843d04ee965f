using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Everybody has one region, and it has a clock.</summary>
internal static class RegionRules
{
    public static void Check(ContentDraft draft, ProblemList problems)
    {
        if (!draft.Regions.Exists(region => region.Region.Id == Region.LandelijkId))
            problems.Add(ContentCodes.NoLandelijk, new Place("regions/landelijk.yaml", 1),
                "This region is not there: it serves everybody of whom no other region is known.");

        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (region, map, gemeenten, _, _) in draft.Regions)
        {
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(region.TimeZone, out _))
                problems.Add(ContentCodes.UnknownTimeZone, map.At("timeZone"),
                    $"“{region.TimeZone}” is no time zone: write an IANA name like Europe/Amsterdam.");
            foreach (var gemeente in gemeenten)
            {
                if (!owners.TryAdd(ContentSet.Key(gemeente.Value), region.Id))
                    problems.Add(ContentCodes.GemeenteTwice, gemeente.Place,
                        $"{gemeente.Value} stands in the region {owners[ContentSet.Key(gemeente.Value)]} already: keep it in one.");
            }
        }
    }
}
