using YouthBot.Dialogs.Content;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>Fills in the words of a check-in; the linter knows that there are no other placeholders.</summary>
internal static class CheckInText
{
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Placeholders.In(text).Where(values.ContainsKey).Aggregate(text, (filled, name) => filled.Replace($"{{{name}}}", values[name], StringComparison.Ordinal));
}
