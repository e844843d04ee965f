using System.Globalization;
using YouthBot.Handoff.Closing;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>The lines of a transcript about the desk.</summary>
internal static class DeskLine
{
    private static readonly Outcome Done = new("terug_school", "school", "school_voortgezet");

    /// <summary><c>balie: 2 coaches, 3 wachten, 10 minuten</c>; “geen” where there is no desk.</summary>
    public static DeskStatus? Read(ChatLine line, Chat chat)
    {
        if (line.Text is "geen") return null;
        int? coaches = null, waiting = null, minutes = null;
        foreach (var part in line.Text.Split(", "))
        {
            var number = int.Parse(part.Split(' ')[0], CultureInfo.InvariantCulture);
            switch (part.Split(' ')[1])
            {
                case "coaches" or "coach": coaches = number; break;
                case "wachten" or "wacht": waiting = number; break;
                case "minuten": minutes = number; break;
                default: throw new FormatException($"regel {line.Number}: “{part}” ken ik niet.");
            }
        }

        return new DeskStatus(
            coaches ?? 0,
            [.. Enumerable.Range(0, waiting ?? 0).Select(index => Waiting(chat, index))],
            minutes is { } usual ? TimeSpan.FromMinutes(usual) : null);
    }

    /// <summary>Anna, or who is named in the text of “komt erbij” and “neemt over”.</summary>
    public static HandoffCommand Command(ChatLine line, Chat chat) => line.How switch
    {
        "" => new HandoffCommand.Speak(Id(chat), line.Text),
        "komt erbij" => new HandoffCommand.Claim(Named(line.Text, chat)),
        "neemt over" => new HandoffCommand.TakeOver(Named(line.Text, chat), "Anna is ziek"),
        "geeft terug" => new HandoffCommand.Release(Id(chat)),
        "biedt aan" => new HandoffCommand.OfferTo(Id(chat), line.Text.ToLowerInvariant(), "Woont in jouw wijk."),
        "wil niet" => new HandoffCommand.RefuseOffer(line.Text.ToLowerInvariant()),
        "terug naar bot" => new HandoffCommand.ReturnToBot(Id(chat)),
        "later" => new HandoffCommand.Snooze(Named("Anna", chat), Chat.Amsterdam(line.Text)),
        "sluit af" => new HandoffCommand.Close(Id(chat), Done),
        "gaat dicht" => new HandoffCommand.TellClosed(),
        "reageert niet" => new HandoffCommand.GiveBack(Id(chat), GiveBackReason.Silent),
        _ => throw new FormatException($"regel {line.Number}: “{line.How}” ken ik niet."),
    };

    private static string Id(Chat chat) => chat.Conversation.Owner is Owner.Coach coach ? coach.Id : "anna";

    private static Coach Named(string name, Chat chat) => new(name.ToLowerInvariant(), name, [chat.Conversation.Region], Capacity: 3);

    private static QueueEntry Waiting(Chat chat, int index) => new(
        ConversationId.New(Chat.Monday.AddSeconds(index)),
        "Blauwe Reiger 42",
        chat.Conversation.Region,
        new Owner.Bot(),
        new HandoffRequest.Waiting(),
        HandoffReason.Asked,
        chat.Now.AddMinutes(-1));
}
