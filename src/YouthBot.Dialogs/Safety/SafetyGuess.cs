using System.Runtime.InteropServices;

namespace YouthBot.Dialogs.Safety;

/// <summary>What may be heard in a message.</summary>
/// <param name="Category">Code of the category.</param>
/// <param name="Level">How bad it is.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SafetyGuess(string Category, SafetyLevel Level);
