using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>What a thumb at one of our messages says, when that message asks something that has a yes and a no.</summary>
internal static class YesNoQuestion
{
    /// <summary>Whoever asks with one of these wants to hear something else than yes or no.</summary>
    private static readonly HashSet<string> Openers = new(
        ["wie", "wat", "waar", "waarom", "waarmee", "waarover", "wanneer", "welk", "welke", "hoe", "hoeveel", "of"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of the answer; null when the message asks no such thing.</summary>
    public static string? Answer(Activity question, bool yes)
    {
        var word = yes ? "ja" : "nee";
        var label = question.SuggestedActions?.Actions?
            .Select(action => action.Title)
            .FirstOrDefault(title => title is not null && First(title).Equals(word, StringComparison.OrdinalIgnoreCase));
        if (label is not null) return label;
        return Asks(question.Text ?? string.Empty) ? word : null;
    }

    /// <summary>The last question of the text begins with its verb: “is er iemand bij je?”, “wil je vertellen wat er is?”.</summary>
    private static bool Asks(string text)
    {
        var end = text.LastIndexOf('?');
        if (end < 0) return false;
        var begin = text.LastIndexOfAny(['.', '!', '?', '\n', ':'], Math.Max(0, end - 1));
        return First(text[(begin + 1)..end]) is { Length: > 0 } opener && !Openers.Contains(opener);
    }

    private static string First(string text) =>
        text.Split([' ', ',', '.', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault() ?? string.Empty;
}
