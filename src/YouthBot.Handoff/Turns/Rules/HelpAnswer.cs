namespace YouthBot.Handoff.Turns.Rules;

/// <summary>What somebody answers to the question of a help card (“Ben je nu veilig?”).</summary>
internal enum HelpAnswer
{
    /// <summary>Not a short answer: the person says something of their own.</summary>
    Other,

    /// <summary>No, or doubt. Doubt is one level up.</summary>
    NotSafe,

    /// <summary>They say that they are safe.</summary>
    Safe,

    /// <summary>They want to tell more.</summary>
    Talks,

    /// <summary>They do not want to tell more.</summary>
    DoesNotTalk,
}
