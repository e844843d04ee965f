namespace YouthBot.Dialogs.Activities;

/// <summary>
/// The media types by which a door says what kind of thing somebody sent. The thing itself is dropped at the door: these are names of kinds,
/// not of files.
/// </summary>
public static class MediaTypes
{
    /// <summary>A photo or a video; also every other <c>image/*</c> and <c>video/*</c>.</summary>
    public const string Picture = "image/jpeg";

    /// <summary>A voice note; also every other <c>audio/*</c>.</summary>
    public const string Voice = "audio/ogg";

    /// <summary>A sticker.</summary>
    public const string Sticker = "image/webp";

    /// <summary>Any file.</summary>
    public const string File = "application/octet-stream";

    /// <summary>Where somebody is.</summary>
    public const string Location = "application/geo+json";

    /// <summary>The card of a person.</summary>
    public const string Contacts = "text/vcard";

    /// <summary>Something that the channel does not pass on.</summary>
    public const string Unknown = "application/x-unknown";
}
