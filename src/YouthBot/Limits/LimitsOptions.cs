using System.ComponentModel.DataAnnotations;

namespace YouthBot.Limits;

/// <summary>
/// How much one address and one conversation may ask (<c>Limits:*</c>). A school of 1 500 sits behind one address; one conversation is one
/// person typing.
/// </summary>
public sealed class LimitsOptions
{
    /// <summary>New conversations and tokens that one address may ask for at once. Default 1500.</summary>
    [Range(1, 1_000_000)]
    public int AddressBurst { get; set; } = 1500;

    /// <summary>New conversations and tokens that one address gets back each minute. Default 600.</summary>
    [Range(1, 1_000_000)]
    public int AddressPerMinute { get; set; } = 600;

    /// <summary>Messages that one conversation may send at once. Default 20.</summary>
    [Range(1, 1_000_000)]
    public int ConversationBurst { get; set; } = 20;

    /// <summary>Messages that one conversation gets back each minute. Default 60.</summary>
    [Range(1, 1_000_000)]
    public int ConversationPerMinute { get; set; } = 60;

    /// <summary>
    /// Times that what was said may be read at once in one conversation, over all devices and tabs that it is open in. Default 300.
    /// </summary>
    [Range(1, 1_000_000)]
    public int ReadBurst { get; set; } = 300;

    /// <summary>Times that one conversation gets back each minute; a client that polls reads each second. Default 600.</summary>
    [Range(1, 1_000_000)]
    public int ReadsPerMinute { get; set; } = 600;

    /// <summary>Tries to sign in at the desk that one address may do at once; an office is one address. Default 30.</summary>
    [Range(1, 1_000_000)]
    public int SignInBurst { get; set; } = 30;

    /// <summary>Tries to sign in that one address gets back each minute. Default 20.</summary>
    [Range(1, 1_000_000)]
    public int SignInPerMinute { get; set; } = 20;
}
