namespace YouthBot.Desk.Access;

/// <summary>What somebody at the desk read or did. A code says what; no word of anybody is ever kept with it.</summary>
public enum AuditCode
{
    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>Somebody tried to sign in; without <see cref="SignedIn"/> after it, they were refused.</summary>
    SignInTried,

    /// <summary>Somebody tried to sign in at an account that takes no tries for a while.</summary>
    LockedOut,

    /// <summary>Signed out.</summary>
    SignedOut,

    /// <summary>Ended every session of theirs.</summary>
    SignedOutEverywhere,

    /// <summary>Chose a password and confirmed a second factor.</summary>
    SetUp,

    /// <summary>Signed in with another provider and was refused.</summary>
    ProviderRefused,

    /// <summary>An account was made.</summary>
    AccountAdded,

    /// <summary>An account was closed.</summary>
    AccountDisabled,

    /// <summary>An account got a new one-time password, and loses its second factor.</summary>
    AccountReset,

    /// <summary>Made, reset or closed the account of somebody else; the line before it says of whom.</summary>
    AccountsManaged,

    /// <summary>Saw who waits.</summary>
    QueueRead,

    /// <summary>Read a conversation.</summary>
    ConversationRead,

    /// <summary>Looked for something in the conversations that they closed.</summary>
    ArchiveSearched,

    /// <summary>Learned that words that they looked for stand in a conversation that they closed.</summary>
    ConversationFound,

    /// <summary>Opened how somebody wants to be reached.</summary>
    ContactRead,

    /// <summary>Opened, on the command line, something of WhatsApp that nobody could read; the id is that of the piece.</summary>
    QuarantineRead,

    /// <summary>Gave a command; the events of the desk say which, as long as the conversation is kept.</summary>
    Commanded,

    /// <summary>Got a conversation from the queue; written with the claim itself.</summary>
    Claimed,

    /// <summary>Got a conversation that a colleague offered; written with it.</summary>
    Transferred,

    /// <summary>Took a conversation from a colleague; written with it, without the reason, which may tell of somebody.</summary>
    TakenOver,

    /// <summary>Took the list of a school over.</summary>
    LeaversImported,

    /// <summary>Said that pupils whose birthday is not known were sixteen or older when they gave their consent.</summary>
    AgesConfirmed,

    /// <summary>A decaan saw of which pupils it is known what they will do.</summary>
    LeaversRead,

    /// <summary>Saw the follow-up list.</summary>
    OutreachRead,

    /// <summary>Changed something in the follow-up list: took it on, gave it back, finished it.</summary>
    OutreachChanged,

    /// <summary>Saw the number of somebody on the follow-up list.</summary>
    NumberRevealed,

    /// <summary>Said that check-ins may go on after acute danger.</summary>
    HoldReleased,

    /// <summary>Made, started, paused or stopped a campaign of check-ins, or had part of it wait.</summary>
    CampaignChanged,

    /// <summary>Saw who would get which check-in, by name.</summary>
    CampaignRehearsed,
}
