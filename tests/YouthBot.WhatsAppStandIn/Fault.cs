namespace YouthBot.WhatsAppStandIn;

/// <summary>What can go wrong with one request to send.</summary>
public enum Fault
{
    None,

    /// <summary>429, 130429: too many messages from this number.</summary>
    TooMany,

    /// <summary>400, 131056: too many messages to this person.</summary>
    PairRate,

    /// <summary>500, 131000: something went wrong; nothing was sent.</summary>
    Broken,

    /// <summary>500, 2: the service is away for a moment; nothing was sent.</summary>
    Away,

    /// <summary>500, 1: something unknown went wrong; whether it was sent nobody says.</summary>
    UnknownError,

    /// <summary>The message is taken, and no answer ever comes.</summary>
    TakenInSilence,

    /// <summary>The message is lost, and no answer ever comes.</summary>
    LostInSilence,

    /// <summary>401, 190: the token has run out.</summary>
    TokenExpired,

    /// <summary>400, 131026: this person cannot be reached.</summary>
    Undeliverable,

    /// <summary>400, 131047: the window is closed, whatever the bot thinks.</summary>
    WindowClosed,

    /// <summary>200, and later a status that the window was closed.</summary>
    WindowClosedLater,

    /// <summary>200, and later the same status that the window was closed again and again, also after it was sent anew.</summary>
    WindowClosedRepeated,

    /// <summary>200, and later a status that it could not be delivered.</summary>
    FailedLater,
}
