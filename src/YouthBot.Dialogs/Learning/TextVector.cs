namespace YouthBot.Dialogs.Learning;

/// <summary>
/// A text as a sparse vector: value <c>Values[i]</c> in row <c>Rows[i]</c>; of length 1 when every feature is known, else shorter.
/// </summary>
/// <param name="Rows">The features of the text that are known.</param>
/// <param name="Values">How much each of them counts.</param>
/// <param name="Known">0..1: the share of the text that is known, by weight.</param>
internal readonly record struct TextVector(int[] Rows, float[] Values, float Known);
