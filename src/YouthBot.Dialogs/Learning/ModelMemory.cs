using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Dialogs.Learning;

/// <summary>The models that were learned from one version of the content.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="content">Version of the content.</param>
public sealed class ModelMemory(IModelStore store, string content)
{
    /// <summary>The model as it was kept, or else learned and kept.</summary>
    /// <param name="name">Which model.</param>
    /// <param name="classes">
    /// The names of its classes: an article that runs out today is no class tomorrow, though no file of the content changed.
    /// </param>
    /// <param name="learn">Learns it.</param>
    internal TextModel Recall(string name, IEnumerable<string> classes, Func<TextModel> learn)
    {
        var fingerprint = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [content, name, .. classes])));
        if (store.Find(content, name) is { } bytes && ModelFile.Read(bytes, fingerprint) is { } known) return known;
        var model = learn();
        store.Keep(content, name, ModelFile.Write(model, fingerprint));
        return model;
    }
}
