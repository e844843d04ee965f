using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Safety;

/// <summary>What was learned of cries for help; the examples are not needed any more.</summary>
/// <param name="Cries">What each class is, from the class after “no cry”; those of one category stand next to each other.</param>
/// <param name="Lexicon">The words of the examples.</param>
/// <param name="Texts">The class of a text.</param>
internal sealed record SafetyModel(SafetyGuess[] Cries, Lexicon Lexicon, TextModel Texts) : ILearned<SafetyModel>
{
    /// <inheritdoc/>
    public static SafetyModel Read(BinaryReader reader)
    {
        var cries = new SafetyGuess[reader.ReadInt32()];
        for (var i = 0; i < cries.Length; i++) cries[i] = new SafetyGuess(reader.ReadString(), (SafetyLevel)reader.ReadInt32());
        return new SafetyModel(cries, Lexicon.Read(reader), TextModel.Read(reader));
    }

    /// <inheritdoc/>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Cries.Length);
        foreach (var (category, level) in Cries)
        {
            writer.Write(category);
            writer.Write((int)level);
        }

        Lexicon.Write(writer);
        Texts.Write(writer);
    }
}
