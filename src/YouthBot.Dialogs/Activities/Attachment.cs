using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>A card or a file; <see cref="Content"/> or <see cref="ContentUrl"/>, not both.</summary>
public sealed record Attachment
{
    /// <summary>Media type.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the content is; never fetched by this product.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The content itself.</summary>
    public JsonElement? Content { get; init; }

    /// <summary>File name.</summary>
    public string? Name { get; init; }

    /// <summary>Where a small picture of it is.</summary>
    public string? ThumbnailUrl { get; init; }

    /// <summary>Fields that this schema does not name, kept for the round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
