namespace YouthBot.Dialogs.Content.Reading;

/// <summary>An option of a question and where its parts were read.</summary>
internal sealed record DialogOptionDraft(
    DialogOption Option, Placed<string> Label, Placed<string>? Next, IReadOnlyList<IReadOnlyList<Placed<string>>> Texts);
