namespace YouthBot.Storage.Model;

/// <summary>
/// Somebody who leaves the vmbo and said yes to a check-in. Who they are stands encrypted under a key of their own, apart from any
/// conversation; the link to one is set as soon as they write, or the first check-in is sent.
/// </summary>
public sealed class LeaverEntity
{
    /// <summary>32 hexadecimal digits; also the name of their key.</summary>
    public required string Id { get; set; }

    /// <summary>The region whose people send.</summary>
    public required string Region { get; set; }

    /// <summary>The school, as the account of its decaan names it; empty for who asked for a check-in themselves.</summary>
    public required string School { get; set; }

    /// <summary>The school year in which they leave, as 2026-2027.</summary>
    public required string SchoolYear { get; set; }

    /// <summary>Which decaan's account supplied them; empty for who asked themselves.</summary>
    public required string Decaan { get; set; }

    /// <summary>Keyed hash of the phone number, unique in a region and school year; empty bytes never stand here.</summary>
    public required byte[] PhoneHash { get; set; }

    /// <summary>First name, phone, class, gemeente and consent, encrypted with their own key.</summary>
    public required byte[] Body { get; set; }

    /// <summary>Their conversation on WhatsApp; null as long as there is none, and after an erasure.</summary>
    public string? ConversationId { get; set; }

    /// <summary>What they said of a vervolgkeuze: open, doubt, chosen or applied.</summary>
    public required string Choice { get; set; }

    /// <summary>When they said it.</summary>
    public long? ChoiceAt { get; set; }

    /// <summary>What the first check-in heard, for the decaan: null before an answer.</summary>
    public string? FirstChoice { get; set; }

    /// <summary>When they said “ja, vertel het mijn decaan”; null after a “nee”.</summary>
    public long? TellDecaanAt { get; set; }

    /// <summary>What they had said of a vervolgkeuze at that moment: that, and nothing of later, is what the decaan may know.</summary>
    public string? ToldChoice { get; set; }

    /// <summary>When they said stop; it outlives the conversation.</summary>
    public long? StoppedAt { get; set; }

    /// <summary>Since when no check-in goes out because of acute safety, until a coach says that it may again.</summary>
    public long? HeldAt { get; set; }

    /// <summary>When a coach last spoke with them.</summary>
    public long? SpokenAt { get; set; }

    /// <summary>When they were last in an import.</summary>
    public long ImportedAt { get; set; }

    /// <summary>Since when their school does not supply them any more, with consent: nothing is sent until it does so again.</summary>
    public long? PausedAt { get; set; }

    /// <summary>When they are forgotten.</summary>
    public long ExpiresAt { get; set; }
}
