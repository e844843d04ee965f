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

    /// <summary>Three to five letters in a row across a border between words: meets what is written apart or together.</summary>
    Bridge,

    /// <summary>A group of words that mean about the same.</summary>
    Meaning,
}
