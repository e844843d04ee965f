namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Where a text is said; not every rule holds everywhere.</summary>
internal enum ProseKind
{
    Article,
    Sentence,
    Smalltalk,
    Safety,
    Dialog,
}
