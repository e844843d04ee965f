using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>A cry for help, and what must be heard in it.</summary>
internal sealed record Cry(string Category, SafetyLevel Level, string Message);
