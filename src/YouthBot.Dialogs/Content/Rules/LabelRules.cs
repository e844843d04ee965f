using System.Globalization;
using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>
/// WhatsApp refuses a message with a button of more than twenty characters, or with more than ten of them: then nothing at all would be said.
/// </summary>
internal static class LabelRules
{
    private const int MostCharacters = 20;
    private const int MostRows = 10;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        foreach (var label in draft.Labels)
        {
            var length = new StringInfo(label.Value).LengthInTextElements;
            if (length > MostCharacters)
                problems.Add(ContentCodes.LabelTooLong, label.Place,
                    $"The label “{label.Value}” has {length} characters, a button has room for {MostCharacters}: shorten it.");
        }

        // the way to a human is below the first words too
        foreach (var over in draft.Starters.Skip(MostRows - 1))
            problems.Add(ContentCodes.ListTooLong, over.Place,
                $"The first words have more than {MostRows} buttons with the one to a human: take “{over.Value}” away.");
    }
}
