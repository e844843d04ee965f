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

    /// <summary>What was kept of this content, or of other content with the same lessons, or else what is learned now, and kept.</summary>
    /// <param name="name">Which model.</param>
    /// <param name="classes">
    /// The names of its classes, as far as they do not follow from the content: an article that runs out today is no class tomorrow, though no
    /// file changed.
    /// </param>
    /// <param name="lessons">All that it learns from, a line each; only read when nothing was kept of this content.</param>
    /// <param name="learn">Learns it.</param>
    internal T Recall<T>(string name, IReadOnlyCollection<string> classes, IEnumerable<string> lessons, Func<T> learn)
        where T : class, ILearned<T>
    {
        var ofContent = Fingerprint([content, name, .. classes]);
        if (store.Find(content, name) is { } bytes && ModelFile.Read<T>(bytes, ofContent) is { } known) return known;
        var ofLessons = Fingerprint([name, .. classes, .. lessons]);
        var learned = store.FindOthers(content, name).Select(other => ModelFile.Read<T>(other, ofLessons)).FirstOrDefault(other => other is not null) ?? learn();
        store.Keep(content, name, ModelFile.Write(learned, ofContent, ofLessons));
        return learned;
    }

    private static byte[] Fingerprint(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines) hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return hash.GetHashAndReset();
    }
}
