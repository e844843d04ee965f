using System.Text.RegularExpressions;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>What the bot said as a line of a transcript, and whether it is what the transcript expects.</summary>
internal static partial class BotLine
{
    /// <summary>Null when the bot was silent.</summary>
    public static ChatLine? Said(int number, TurnResult result)
    {
        if (result.Text() is not { } text || result.Data() is not { } data) return null;
        string?[] facts = [data.Kind, data.Article, data.Safety, result.Decision.Level?.ToString().ToLowerInvariant()];
        return new ChatLine(number, "bot", string.Join(' ', facts.OfType<string>()), OneLine(text));
    }

    /// <summary>The words between brackets are all true of what was said, and the text is the same, with “…” for anything.</summary>
    public static bool Matches(ChatLine expected, ChatLine said) =>
        expected.How.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(said.How.Split(' ').Contains)
        && Regex.IsMatch(said.Text, Pattern(OneLine(expected.Text)), RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Pattern(string text) =>
        $"^{string.Join(".*", text.Split('…').Select(part => Regex.Escape(part.Trim())))}$";

    /// <summary>Where a line of the reply ends does not matter to a transcript.</summary>
    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
