namespace YouthBot.Dialogs.Content;

/// <summary>What is the same in every dialog, read from <c>content/words/dialogs.yaml</c>.</summary>
public sealed record DialogWords
{
    /// <summary>Label of the button that skips a question.</summary>
    public required string Skip { get; init; }

    /// <summary>Label of the button that ends a choice of several.</summary>
    public required string Done { get; init; }

    /// <summary>Whole messages that skip a question, as the word reader reads them, without <see cref="Filler"/>.</summary>
    public required IReadOnlySet<string> SkipWords { get; init; }

    /// <summary>Whole messages that end a choice of several.</summary>
    public required IReadOnlySet<string> DoneWords { get; init; }

    /// <summary>Whole messages that leave the dialog for later.</summary>
    public required IReadOnlySet<string> PauseWords { get; init; }

    /// <summary>Whole messages that go on with a dialog that was left.</summary>
    public required IReadOnlySet<string> ResumeWords { get; init; }

    /// <summary>Words that change nothing about such a message: “ik weet het <b>echt</b> niet”.</summary>
    public required IReadOnlySet<string> Filler { get; init; }

    /// <summary>Said when an editor changed the dialog while somebody was in it.</summary>
    public required string Changed { get; init; }

    /// <summary>Said when somebody comes back: {about}.</summary>
    public required Sentence Resumed { get; init; }

    /// <summary>Said when somebody leaves for now.</summary>
    public required string Paused { get; init; }

    /// <summary>Said when “stop” ends a dialog: what was told is still there.</summary>
    public required string Kept { get; init; }

    /// <summary>Said before a question is asked again, because the answer was none of its options.</summary>
    public required string NotUnderstood { get; init; }

    /// <summary>Said before the question, after something else was answered in between.</summary>
    public required string BackTo { get; init; }

    /// <summary>Said while several may be chosen: {chosen}.</summary>
    public required Sentence Chosen { get; init; }

    /// <summary>Whether a message goes on with a dialog that was left.</summary>
    public bool Resumes(IReadOnlyList<string> words) => Is(ResumeWords, words);

    /// <summary>Whether the whole message is one of these, filler aside. What is nothing but filler is compared as it is.</summary>
    public bool Is(IReadOnlySet<string> messages, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return words.Count > 0 && messages.Contains(Core(words, Filler));
    }

    /// <summary>The words without filler.</summary>
    internal static string Core(IReadOnlyList<string> words, IReadOnlySet<string> filler)
    {
        var core = string.Join(' ', words.Where(word => !filler.Contains(word)));
        return core is "" ? string.Join(' ', words) : core;
    }
}
