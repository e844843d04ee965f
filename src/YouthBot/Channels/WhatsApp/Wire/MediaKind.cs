namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>What somebody sends that is no text. None of it is fetched.</summary>
internal enum MediaKind
{
    /// <summary>A photo or a video.</summary>
    Picture,

    /// <summary>A sound, or a voice note.</summary>
    Voice,

    /// <summary>A sticker.</summary>
    Sticker,

    /// <summary>A file.</summary>
    File,

    /// <summary>Where somebody is; the place itself is dropped.</summary>
    Location,

    /// <summary>Somebody's card; the card itself is dropped.</summary>
    Contacts,

    /// <summary>Something that WhatsApp does not pass on, or that this product does not know, such as a poll.</summary>
    Unknown,
}
