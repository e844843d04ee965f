namespace YouthBot.Dialogs.Learning;

/// <summary>
/// Where learned models are kept between two starts. Losing one costs time, nothing else: a model follows from the content, and what is found
/// here is checked before it is used.
/// </summary>
public interface IModelStore
{
    /// <summary>The bytes that were kept; null when there are none.</summary>
    /// <param name="content">Version of the content.</param>
    /// <param name="name">Which of the models of that content.</param>
    byte[]? Find(string content, string name);

    /// <summary>The bytes of the same model of other content, the newest first: an edit changes what one model learns from, and rarely all.</summary>
    /// <param name="content">Version of the content.</param>
    /// <param name="name">Which of the models of that content.</param>
    IEnumerable<byte[]> FindOthers(string content, string name);

    /// <summary>Keeps the bytes of a model, if it can.</summary>
    /// <param name="content">Version of the content.</param>
    /// <param name="name">Which of the models of that content.</param>
    /// <param name="model">The bytes.</param>
    void Keep(string content, string name, byte[] model);
}
