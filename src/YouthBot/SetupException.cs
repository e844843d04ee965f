namespace YouthBot;

/// <summary>Something of the set-up is wrong; the message says which setting, what is wrong with it, and how to mend it.</summary>
public sealed class SetupException(string message) : Exception(message);
