using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Dialogs.Learning;

/// <summary>What was made of one version of the content: the models that were learned from it, and that it was found in order.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="content">Version of the content.</param>
public sealed class ModelMemory(IModelStore store, string content)
{
    private const string Mark = "in-order";

    /// <summary>A newer program may have more rules, and then it looks again.</summary>
    private static readonly byte[] Program = typeof(ModelMemory).Module.ModuleVersionId.ToByteArray();

    /// <summary>Whether this program checked this very content before and found no error in it.</summary>
    internal bool IsInOrder => store.Find(content, Mark) is { } by && by.AsSpan().SequenceEqual(Program);

    /// <summary>Remembers that.</summary>
    internal void FindInOrder() => store.Keep(content, Mark, Program);

    /// <summary>What was kept, or else what is learned now, and kept.</summary>
    /// <param name="name">Which model.</param>
    /// <param name="classes">
    /// The names of its classes, as far as they do not follow from the content: an article that runs out today is no class tomorrow, though no
    /// file changed.
    /// </param>
    /// <param name="learn">Learns it.</param>
    internal T Recall<T>(string name, IEnumerable<string> classes, Func<T> learn)
        where T : class, ILearned<T>
    {
        var fingerprint = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [content, name, .. classes])));
        if (store.Find(content, name) is { } bytes && ModelFile.Read<T>(bytes, fingerprint) is { } known) return known;
        var learned = learn();
        store.Keep(content, name, ModelFile.Write(learned, fingerprint));
        return learned;
    }
}
