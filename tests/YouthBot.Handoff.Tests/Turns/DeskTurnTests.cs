using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Closing;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>What a coach does, in the same mailbox as what the young person says.</summary>
public class DeskTurnTests
{
    private static readonly Coach Anna = new("anna", "Anna", ["landelijk"], Capacity: 1);

    public static TheoryData<HandoffCommand> Commands() =>
    [
        new HandoffCommand.Claim(Anna),
        new HandoffCommand.Speak("anna", "Hoi “jij”, 1 < 2"),
        new HandoffCommand.Release("anna"),
        new HandoffCommand.OfferTo("anna", "ben", "Let op."),
        new HandoffCommand.RefuseOffer("ben"),
        new HandoffCommand.ReturnToBot("anna"),
        new HandoffCommand.Snooze(Anna, Chat.Monday),
        new HandoffCommand.Close("anna", new Outcome("geen", "onbekend", "geen_oplossing")),
        new HandoffCommand.TakeOver(Anna, "Ben is ziek."),
        new HandoffCommand.GiveBack("anna", GiveBackReason.Gone),
        new HandoffCommand.TellClosed(),
    ];

    [Theory, MemberData(nameof(Commands))]
    public void A_command_is_read_as_it_was_sent(HandoffCommand command)
    {
        var read = DeskSignal.Read(DeskSignal.Of(command));
        Assert.Equal(command.GetType(), read?.GetType());
        Assert.Equal(DeskSignal.Of(command).Value.ToString(), DeskSignal.Of(read!).Value.ToString());
    }

    [Fact]
    public void What_is_no_command_is_none()
    {
        Assert.Null(DeskSignal.Read(new Activity { Type = ActivityTypes.Event, Name = "handoff.status" }));
        Assert.Null(DeskSignal.Read(DeskSignal.Of(new HandoffCommand.Release("anna")) with { Name = "other" }));
    }

    /// <summary>Asking, sharing and leaving are the young person's own: they have no way in by the desk.</summary>
    [Fact]
    public void The_desk_cannot_decide_for_the_young_person() =>
        Assert.Throws<NotSupportedException>(() => DeskSignal.Of(new HandoffCommand.Share(Sharing.All)));

    /// <summary>An event of the desk's name from the young person's own door must never make anybody a coach.</summary>
    [Theory, MemberData(nameof(Commands))]
    public void A_command_that_comes_in_by_another_door_is_nothing(HandoffCommand command)
    {
        var chat = Waiting();
        var before = chat.Conversation;
        Assert.Empty(chat.Take(DeskSignal.Of(command)).Events);
        Assert.Equal(before, chat.Conversation with { Version = before.Version });
    }

    [Fact]
    public void The_words_of_a_coach_go_out_as_they_were_typed_under_the_coachs_own_name()
    {
        var chat = Waiting();
        chat.Desks(new HandoffCommand.Claim(Anna));
        var said = chat.Desks(new HandoffCommand.Speak("anna", "Hoi *jij*")).Reply()!;
        Assert.Equal(Purpose.Coach, said.Purpose);
        Assert.Equal(("Hoi *jij*", "plain"), (said.Activity.Text, said.Activity.TextFormat));
        Assert.Equal(("coach", "Anna", "bot"), (said.Activity.From?.Id, said.Activity.From?.Name, said.Activity.From?.Role));
        Assert.Equal(new YouthBotData(ReplyKinds.Coach), YouthBotData.Of(said.Activity));
    }

    [Fact]
    public void A_coach_who_has_enough_is_told_so()
    {
        var chat = Waiting();
        chat.Desk = new DeskStatus(Coaches: 1, [], Busy: 1);
        Assert.Equal([new TurnEvent.DeskRefused(new Refusal.AtCapacity())], chat.Desks(new HandoffCommand.Claim(Anna)).Events);
    }

    [Fact]
    public void A_claim_that_is_done_twice_says_who_came_once()
    {
        var chat = Waiting();
        Assert.NotNull(chat.Desks(new HandoffCommand.Claim(Anna)).Reply());
        Assert.Empty(chat.Desks(new HandoffCommand.Claim(Anna)).Events);
    }

    [Fact]
    public void Only_a_first_name_and_a_role_reach_the_young_person()
    {
        var chat = Waiting();
        var joined = chat.Desks(new HandoffCommand.Claim(Anna with { Id = "anna.de.vries@example.nl" })).Text();
        Assert.StartsWith("Anna, doorstroomcoach, leest nu mee.", joined, StringComparison.Ordinal);
        Assert.DoesNotContain("vries", joined, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("handoff.initiate", "Asked")]
    [InlineData("handoff.status accepted", "Claimed")]
    [InlineData("handoff.status failed", "GivenBack")]
    [InlineData("handoff.status failed", "Snoozed by the coach who had it")]
    [InlineData("", "Snoozed from the queue")]
    [InlineData("handoff.status completed", "Left")]
    [InlineData("", "Spoke")]
    public void On_the_wire_it_has_the_protocols_names(string wire, string happened)
    {
        var activity = HandoffWire.Of(happened switch
        {
            "Asked" => new HandoffEvent.Asked(Severity.Normal, HandoffReason.Asked),
            "Claimed" => new HandoffEvent.Claimed("anna", TimeSpan.Zero),
            "GivenBack" => new HandoffEvent.GivenBack("anna", GiveBackReason.Gone),
            "Snoozed by the coach who had it" => new HandoffEvent.Snoozed("anna", Chat.Monday, WasTheirs: true),
            "Snoozed from the queue" => new HandoffEvent.Snoozed("anna", Chat.Monday, WasTheirs: false),
            "Left" => new HandoffEvent.Left("anna"),
            _ => new HandoffEvent.Spoke("anna"),
        });
        var state = activity?.Value is { } value && value.TryGetProperty("state", out var found) ? $" {found.GetString()}" : string.Empty;
        Assert.Equal(wire, $"{activity?.Name}{state}");
    }

    private static Chat Waiting()
    {
        var chat = new Chat { Desk = new DeskStatus(Coaches: 1, []) };
        chat.Conversation = chat.Conversation with { Request = new HandoffRequest.Waiting() };
        return chat;
    }
}
