using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>
/// Messages that mean something as a whole. Commands and smalltalk share one list, because a message can be only one of them.
/// </summary>
internal sealed class WholeMessages(WordReader words, ProblemList problems)
{
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>The message as it is compared; null when it is somebody else's, or can never be typed.</summary>
    public string? Claim(Placed<string> message, string owner)
    {
        var key = string.Join(' ', words.Read(message.Value));
        if (key is "")
        {
            problems.Add(ContentCodes.NeverMatches, message.Place,
                $"“{message.Value}” has no letters or digits, so no message is equal to it: take it away.");
            return null;
        }

        if (owners.TryAdd(key, owner) || owners[key] == owner) return key;
        problems.Add(ContentCodes.MessageTwice, message.Place,
            $"The message “{message.Value}” is {owners[key]} already: keep it here or there.");
        return null;
    }
}
