using System.Text.Json;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>
/// An activity as messages of WhatsApp, in order. Up to three short choices are buttons, up to ten are a list, more are lines of text. A link
/// or a number to call beside choices stands in the text, where a phone makes it something to tap.
/// </summary>
internal static class OutboundMessages
{
    /// <summary>The messages; none for an activity that is nothing to read.</summary>
    /// <param name="activity">What is said.</param>
    /// <param name="listButton">What stands on the button of a list.</param>
    public static IReadOnlyList<OutboundMessage> Of(Activity activity, string listButton)
    {
        if (activity.Type is not ActivityTypes.Message) return [];
        var actions = activity.SuggestedActions?.Actions ?? [];
        var choices = Choices(activity, actions);
        var links = actions.Where(action => action.Type is "openUrl" && action is { Title: not null } && Value(action) is not null).ToArray();
        var text = activity.TextFormat is "plain" ? activity.Text?.Trim() ?? string.Empty : WhatsAppText.Render(activity.Text ?? string.Empty);

        if (choices.Count == 0 && text.Length is > 0 and <= WhatsAppLimits.Body
            && links is [{ Title: { Length: <= WhatsAppLimits.ButtonTitle } title } link])
            return [new OutboundMessage.Link(text, title, Value(link)!)];

        var lines = links.Where(other => !text.Contains(Value(other)!, StringComparison.Ordinal)).Select(other => $"{other.Title}: {Value(other)}")
            .Concat(actions.Where(action => action.Type is "call" && !HasNumber(text, action)).Select(action => action.Title!))
            .Concat(choices.Count > WhatsAppLimits.Rows ? choices.Select(choice => $"- {choice.Title}") : [])
            .ToArray();
        if (lines.Length > 0) text = $"{text}\n\n{string.Join('\n', lines)}".Trim();
        return choices.Count is 0 or > WhatsAppLimits.Rows
            ? [.. Paragraphs.Split(text, WhatsAppLimits.Text).Select(piece => new OutboundMessage.Text(piece))]
            : WithChoices(text.Length > 0 ? text : listButton, choices, listButton);
    }

    private static IReadOnlyList<OutboundMessage> WithChoices(string text, IReadOnlyList<OutboundChoice> choices, string listButton)
    {
        var pieces = Paragraphs.Split(text, WhatsAppLimits.Body);
        var before = Paragraphs.Split(string.Join("\n\n", pieces.SkipLast(1)), WhatsAppLimits.Text);
        var fits = choices.Count <= WhatsAppLimits.Buttons && choices.All(choice => choice.Title.Length <= WhatsAppLimits.ButtonTitle);
        return
        [
            .. before.Select(piece => new OutboundMessage.Text(piece)),
            fits
                ? new OutboundMessage.Buttons(pieces[^1], [.. choices.Select(choice => choice with { Description = null })])
                : new OutboundMessage.List(pieces[^1], listButton, [.. choices.Select(Row)]),
        ];
    }

    /// <summary>
    /// What can be chosen, each with a title of its own. Under an answer the first three are what matters (a way on, a human, “not this”); the
    /// rest would hide all of them behind the button of a list, and can be typed.
    /// </summary>
    private static IReadOnlyList<OutboundChoice> Choices(Activity activity, IReadOnlyList<CardAction> actions)
    {
        var choices = actions
            .Where(action => action.Type is not ("openUrl" or "call") && action.Title?.Trim() is { Length: > 0 })
            .Select(action => new OutboundChoice(Said(action), action.Title!.Trim(), Described(action)))
            .DistinctBy(choice => Cut(choice.Title, WhatsAppLimits.RowTitle))
            .DistinctBy(choice => choice.Id);
        return YouthBotData.Of(activity)?.Kind is ReplyKinds.Answer ? [.. choices.Take(WhatsAppLimits.Buttons)] : [.. choices];
    }

    private static OutboundChoice Row(OutboundChoice choice) => choice.Title.Length <= WhatsAppLimits.RowTitle
        ? choice
        : choice with
        {
            Title = Cut(choice.Title, WhatsAppLimits.RowTitle),
            Description = Cut(choice.Description ?? choice.Title, WhatsAppLimits.RowDescription),
        };

    /// <summary>What a tap says: the same words as on every other door; the label when they are too long to be an id.</summary>
    private static string Said(CardAction action) =>
        (action.Text ?? Value(action))?.Trim() is { Length: > 0 and <= WhatsAppLimits.RowId } said
            ? said
            : Cut(action.Title!.Trim(), WhatsAppLimits.RowId);

    private static string? Described(CardAction action) =>
        Value(action)?.Trim() is { Length: > 0 } value && value != action.Title?.Trim() ? Cut(value, WhatsAppLimits.RowDescription) : null;

    private static string? Value(CardAction action) => action.Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static bool HasNumber(string text, CardAction action) =>
        Digits(Value(action) ?? action.Title ?? string.Empty) is { Length: > 0 } number && Digits(text).Contains(number, StringComparison.Ordinal);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Cut(string text, int limit)
    {
        if (text.Length <= limit) return text;
        var end = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return text[..end].TrimEnd() + "…";
    }
}
