namespace YouthBot.Storage.Rows;

/// <summary>What became of a message that came in by WhatsApp.</summary>
public enum WhatsAppAccepted
{
    /// <summary>It is on disk and will be handled.</summary>
    Accepted,

    /// <summary>It was here before; nothing was written.</summary>
    Duplicate,

    /// <summary>Since it was looked up, this person has become another one, or began at the same moment: nothing was written, look again.</summary>
    SomebodyElse,
}
