using System.Collections.Frozen;
using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Dialogs.Content;

/// <summary>A Doorstroompunt region and how to reach its people, read from <c>content/regions/&lt;id&gt;.yaml</c>.</summary>
public sealed record Region
{
    /// <summary>The region of everybody of whom no other region is known; it is always there.</summary>
    public const string LandelijkId = "landelijk";

    /// <summary>Unique; the name of the file.</summary>
    public required string Id { get; init; }

    /// <summary>As the region calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>The municipalities of the region; each belongs to one region only.</summary>
    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    /// <summary>What people call a municipality of the region, by the name that it has on paper: “Den Haag” for “'s-Gravenhage”.</summary>
    public IReadOnlyDictionary<string, string> AlsoCalled { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The number to call, as it is shown.</summary>
    public string? Phone { get; init; }

    /// <summary>The address to write to.</summary>
    public string? Email { get; init; }

    /// <summary>The region's own site.</summary>
    public Uri? Website { get; init; }

    /// <summary>IANA id of the time zone of the opening hours.</summary>
    public required string TimeZone { get; init; }

    /// <summary>When there are people; a day that is missing is closed.</summary>
    public IReadOnlyDictionary<DayOfWeek, OpeningHours> OpeningHours { get; init; } = FrozenDictionary<DayOfWeek, OpeningHours>.Empty;

    /// <summary>Days on which the region is closed.</summary>
    public IReadOnlyList<Holiday> Holidays { get; init; } = [];

    /// <summary>By article id: what is true in this region only, said after the answer; B1, Markdown.</summary>
    public IReadOnlyDictionary<string, string> Local { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Keys whose value is made up for development and demonstration.</summary>
    public IReadOnlySet<string> Fictional { get; init; } = FrozenSet<string>.Empty;

    /// <summary>With whom the schools of the region have their holidays; null when that is not one part of the country.</summary>
    public HolidayZone? Zone { get; init; }

    /// <summary>What was read about the region.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
}
