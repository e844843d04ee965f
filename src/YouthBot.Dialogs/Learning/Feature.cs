using System.Runtime.InteropServices;

namespace YouthBot.Dialogs.Learning;

/// <summary>Something that two texts can have in common.</summary>
/// <param name="Key">A 64-bit hash of its kind and letters: so wide that two features of one language do not meet by chance.</param>
/// <param name="Kind">What it is: a word, a stem, a piece of a word, …</param>
/// <param name="Weight">How much its kind counts, before rarity.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Feature(ulong Key, FeatureKind Kind, float Weight);
