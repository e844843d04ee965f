namespace YouthBot.Dialogs.Content.Reading;

/// <summary>The parts that an article can have.</summary>
internal enum ArticlePartKind
{
    Answer,
    Onder18,
    Vanaf18,
    Ouder,
    More,
}
