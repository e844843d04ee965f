using System.ComponentModel.DataAnnotations;

namespace YouthBot.Storage.Encryption;

/// <summary>
/// Where the keys are (<c>Protection:*</c>). All four are required outside Development; in Development they default to files under
/// <c>data/</c> that are made at the first start.
/// </summary>
public sealed class ProtectionOptions
{
    /// <summary>Folder of the key ring that protects forms and cookies.</summary>
    [Required]
    public string KeyRingPath { get; set; } = string.Empty;

    /// <summary>File with 32 random bytes in Base64 (<c>openssl rand -base64 32</c>): it wraps the key of every conversation.</summary>
    [Required]
    public string KekFile { get; set; } = string.Empty;

    /// <summary>File with 32 random bytes in Base64: contact data is looked up by a keyed hash made with it.</summary>
    [Required]
    public string LookupKeyFile { get; set; } = string.Empty;

    /// <summary>Connection string of the key store, a database apart from the conversations with a short backup of its own.</summary>
    [Required]
    public string KeyStore { get; set; } = string.Empty;
}
