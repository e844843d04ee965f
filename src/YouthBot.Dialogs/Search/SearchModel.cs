using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Search;

/// <summary>What was learned of questions; the phrasings are not needed any more.</summary>
/// <param name="Exact">From the hash of a text’s words to the class that it certainly belongs to.</param>
/// <param name="Lexicon">The words of the texts.</param>
/// <param name="Texts">The class of a text.</param>
internal sealed record SearchModel(Dictionary<ulong, int> Exact, Lexicon Lexicon, TextModel Texts) : ILearned<SearchModel>
{
    /// <inheritdoc/>
    public static SearchModel Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var exact = new Dictionary<ulong, int>(count);
        for (var i = 0; i < count; i++) exact.Add(reader.ReadUInt64(), reader.ReadInt32());
        return new SearchModel(exact, Lexicon.Read(reader), TextModel.Read(reader));
    }

    /// <inheritdoc/>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Exact.Count);
        foreach (var (text, @class) in Exact)
        {
            writer.Write(text);
            writer.Write(@class);
        }

        Lexicon.Write(writer);
        Texts.Write(writer);
    }
}
