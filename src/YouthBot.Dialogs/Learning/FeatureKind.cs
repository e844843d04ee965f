namespace YouthBot.Dialogs.Learning;

/// <summary>The kinds of features of a text.</summary>
internal enum FeatureKind
{
    /// <summary>A word as it was typed.</summary>
    Word,

    /// <summary>The stem of a word.</summary>
    Stem,

    /// <summary>Two stems next to each other.</summary>
    Pair,

    /// <summary>Three to five letters in a row inside a word and its borders: meets typing errors and parts of compounds.</summary>
    Piece,
}
