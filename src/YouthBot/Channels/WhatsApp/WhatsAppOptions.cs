using System.ComponentModel.DataAnnotations;

namespace YouthBot.Channels.WhatsApp;

/// <summary>The door of WhatsApp (<c>WhatsApp:*</c>): one number in short, or several by name, and what holds for all of them.</summary>
public sealed class WhatsAppOptions : WhatsAppNumberOptions
{
    /// <summary>Numbers by a name of ours, each with a region.</summary>
    public IReadOnlyDictionary<string, WhatsAppNumberOptions> Numbers { get; set; } = new Dictionary<string, WhatsAppNumberOptions>();

    /// <summary>How long it must be silent before short messages are one turn. Default 1 second; 0 to 5 seconds, 0 answers each at once.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan Quiet { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a request to send may take; after it nobody knows whether it arrived. Default 10 seconds; 1 to 60.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);
}
