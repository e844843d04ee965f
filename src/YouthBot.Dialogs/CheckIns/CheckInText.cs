using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>Fills in the words of a check-in.</summary>
public static class CheckInText
{
    /// <summary>What is filled in, in the order in which the text names it: the order of an approved template.</summary>
    public static IReadOnlyList<string> Names(string text) => [.. Placeholders.In(text)];

    /// <summary>The text with the values in it; the linter knows that there are no others.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Placeholders.Replace(text, values.GetValueOrDefault);
    }
}
