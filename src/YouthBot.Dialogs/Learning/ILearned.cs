namespace YouthBot.Dialogs.Learning;

/// <summary>Something that was learned from texts and can be kept: without the texts it says the same.</summary>
/// <typeparam name="T">Itself.</typeparam>
internal interface ILearned<out T>
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    static abstract T Read(BinaryReader reader);

    /// <summary>Writes everything that was learned.</summary>
    void Write(BinaryWriter writer);
}
