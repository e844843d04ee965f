namespace YouthBot.Dialogs.Content.Reading;

/// <summary>A region and where its parts were read.</summary>
internal sealed record RegionDraft(
    Region Region, YamlMap Map, IReadOnlyList<Placed<string>> Gemeenten, IReadOnlyList<Placed<string>> Fictional,
    IReadOnlyList<(Placed<string> Article, Placed<string> Text)> Local);
