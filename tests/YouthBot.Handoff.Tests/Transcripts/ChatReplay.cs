using YouthBot.Dialogs.Activities;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff.Tests.Transcripts;

/// <summary>
/// Says the young person's lines to the bot and compares what it says. Everything that the bot says must stand in the transcript; where it
/// is silent, nothing stands there.
/// </summary>
internal sealed class ChatReplay
{
    private readonly Chat chat = new();
    private readonly List<ChatLine> went = [];
    private readonly List<string> differences = [];
    private TurnResult? unread;
    private TurnResult? shown;

    /// <summary>The transcript as it really went, for an editor to copy.</summary>
    public string Went => string.Join('\n', went);

    public IReadOnlyList<string> Differences => differences;

    public static ChatReplay Of(IEnumerable<string> lines)
    {
        var replay = new ChatReplay();
        foreach (var (index, line) in lines.Index()) replay.Play(ChatLine.Parse(index + 1, line));
        replay.EndTurn(atLine: null);
        return replay;
    }

    private void Play(ChatLine line)
    {
        switch (line.Who)
        {
            case "bot": Expect(line); return;
            case "knoppen": ExpectButtons(line); return;
            // how the same buttons look behind another door is another test's
            case "whatsapp": went.Add(line); return;
            case "gebeurt": ExpectErasure(line); return;
            case "wachtrij": ExpectRequest(line); return;
            case "plan": ExpectPlan(line); return;
            case "in": ExpectRegion(line); return;
            case "jongere": Take(line); break;
            case "coach": Coach(line); break;
            case "balie" when line.How is not "": Coach(line); break;
            case "balie": EndTurn(line); chat.Desk = DeskLine.Read(line, chat); break;
            case "geweigerd": ExpectRefusal(line); return;
            case "regio": EndTurn(line); chat.Conversation = chat.Conversation with { Region = line.Text }; break;
            case "kan": EndTurn(line); chat.Abilities = line.Text.Split(", ").ToHashSet(StringComparer.Ordinal); break;
            case "pagina": EndTurn(line); unread = chat.Take(PageLine.Edit(line).ToActivity()); break;
            case "keuze": EndTurn(line); chat.Offer(line.Text.Split(", ")); break;
            case "kanaal": EndTurn(line); chat.Conversation = chat.Conversation with { Channel = line.Text }; break;
            case "wekker": EndTurn(line); unread = chat.Ring(); break;
            case "nu": EndTurn(line); chat.Now = Chat.Amsterdam(line.Text); break;
            case "redactie": EndTurn(line); chat.Content = DialogEdit.Apply(line, chat.Content); break;
            case "": break;
            default: throw new FormatException($"regel {line.Number}: “{line.Who}” ken ik niet.");
        }

        went.Add(line);
    }

    private void Take(ChatLine line)
    {
        EndTurn(line);
        unread = line.How switch
        {
            "" => chat.Say(line.Text),
            "komt binnen" => chat.Arrive(),
            "foto" => chat.Take(Picture(line.Text)),
            "lang" => chat.Say(string.Concat(Enumerable.Repeat(line.Text + " ", 2 * MessageText.Longest / line.Text.Length))),
            _ => throw new FormatException($"regel {line.Number}: “{line.How}” ken ik niet."),
        };
    }

    /// <summary>What a coach does; what they say is theirs, and stands in no line of the bot.</summary>
    private void Coach(ChatLine line)
    {
        EndTurn(line);
        unread = chat.Desks(DeskLine.Command(line, chat));
        if (unread.Data()?.Kind is not ReplyKinds.Coach) return;
        if (unread.Text() != line.Text) differences.Add($"regel {line.Number}: de coach zei iets anders.");
        unread = null;
    }

    private void Expect(ChatLine line)
    {
        shown = unread;
        unread = null;
        if (shown is null || BotLine.Said(line.Number, shown) is not { } said)
        {
            differences.Add($"regel {line.Number}: hier zei de bot niets.");
            return;
        }

        var right = BotLine.Matches(line, said);
        went.Add(right ? line : said);
        if (!right) differences.Add($"regel {line.Number}: hier zei de bot iets anders.");
    }

    private void ExpectButtons(ChatLine line)
    {
        var labels = string.Join(" | ", shown?.Labels() ?? []);
        went.Add(line with { Text = labels });
        if (labels != line.Text) differences.Add($"regel {line.Number}: de knoppen waren anders.");
    }

    private void ExpectRequest(ChatLine line)
    {
        var request = chat.Conversation.Request.ToString()!;
        went.Add(line with { Text = request });
        if (request != line.Text) differences.Add($"regel {line.Number}: de wachtrij was anders.");
    }

    private void ExpectRegion(ChatLine line)
    {
        went.Add(line with { Text = chat.Conversation.Region });
        if (chat.Conversation.Region != line.Text) differences.Add($"regel {line.Number}: het was een andere regio.");
    }

    private void ExpectPlan(ChatLine line)
    {
        var plan = PageLine.Of(chat.Conversation.Memory.Plan);
        went.Add(line with { Text = plan });
        if (plan != line.Text) differences.Add($"regel {line.Number}: met het plan was het anders.");
    }

    private void ExpectRefusal(ChatLine line)
    {
        var refusal = unread?.Events.OfType<TurnEvent.DeskRefused>().SingleOrDefault()?.Reason.Code ?? "niet";
        went.Add(line with { Text = refusal });
        if (refusal != line.Text) differences.Add($"regel {line.Number}: het werd anders geweigerd.");
        unread = null;
    }

    private void ExpectErasure(ChatLine line)
    {
        if (line.Text == "seintje")
        {
            if ((unread ?? shown)?.Events.OfType<TurnEvent.CoachAlerted>().Any() is true) went.Add(line);
            else differences.Add($"regel {line.Number}: de coach kreeg geen seintje.");
            return;
        }

        if (line.Text != "wissen") throw new FormatException($"regel {line.Number}: “{line.Text}” ken ik niet.");
        if (unread?.Erases() is true) went.Add(line);
        else differences.Add($"regel {line.Number}: er werd niets gewist.");
        if (unread?.Reply() is null) unread = null;
    }

    /// <summary>What the bot said and nobody wrote down is a difference as well.</summary>
    private void EndTurn(ChatLine? atLine)
    {
        var before = atLine is null ? "aan het einde" : $"regel {atLine.Number}: hiervoor";
        if (unread is { } result)
        {
            if (BotLine.Said(number: 0, result) is { } said)
            {
                went.Add(said);
                differences.Add($"{before} zei de bot nog iets.");
            }

            if (result.Erases())
            {
                went.Add(new ChatLine(0, "gebeurt", string.Empty, "wissen"));
                differences.Add($"{before} werd alles gewist.");
            }
        }

        unread = null;
        shown = null;
    }

    private static Activity Picture(string caption) => new()
    {
        Type = ActivityTypes.Message,
        Text = caption,
        Attachments = [new Attachment { ContentType = "image/jpeg", ContentUrl = "https://example.invalid/foto.jpg" }],
    };
}
