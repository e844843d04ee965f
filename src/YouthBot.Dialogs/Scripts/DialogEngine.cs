using System.Security.Cryptography;
using System.Text;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Scripts;

/// <summary>
/// Goes through a dialog: a state and a message in, a new state and what to say out. It survives an edit of the dialog between two messages
/// and leaves alone what is no answer.
/// </summary>
/// <param name="dialog">As it is written today.</param>
/// <param name="words">What is the same in every dialog.</param>
/// <param name="reader">Reads messages.</param>
/// <param name="abilities">What can be done and is so in this conversation; steps that need more are passed over.</param>
/// <param name="today">The day.</param>
/// <param name="savedBefore">What an earlier talk saved, by name: said where this one saves nothing.</param>
public sealed class DialogEngine(
    Dialog dialog,
    DialogWords words,
    WordReader reader,
    IReadOnlySet<string> abilities,
    DateOnly today,
    IReadOnlyDictionary<string, string>? savedBefore = null)
    : IGuidedTalk
{
    /// <summary>Begins at the first step.</summary>
    public DialogOutcome.Says Start() => Go(dialog.Steps[0].Id, new DialogState(dialog.Id, "", "", [], today), []);

    /// <inheritdoc/>
    public DialogOutcome Take(DialogState state, string text, bool saysNothing = false)
    {
        if (Current(state) is not { } step) return Changed(state);
        return new AnswerReader(step, Offered(step, state), words, reader).Read(text) switch
        {
            ReadAnswer.Pause => Pause(state),
            ReadAnswer.Skip skip => Skip(state, step, skip.Words),
            ReadAnswer.Done => Skip(state, step, ""),
            ReadAnswer.Chosen chosen => Choose(state, step, chosen),
            ReadAnswer.Own own when saysNothing && (step.Save is not null || dialog.IsDetour(step.Id)) => Skip(state, step, own.Text),
            ReadAnswer.Own own => Answer(state, step, own.Text),
            _ => new DialogOutcome.NotMine(),
        };
    }

    /// <inheritdoc/>
    public DialogOutcome TakeAsWords(DialogState state, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Current(state) is not { } step) return Changed(state);
        return step.TakesWords ? Answer(state, step, AnswerReader.Bounded(text.Trim())) : new DialogOutcome.NotMine();
    }

    /// <inheritdoc/>
    public bool TakesWords(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return dialog.Find(state.Step)?.TakesWords is true;
    }

    /// <inheritdoc/>
    public IEnumerable<(string About, string Answer)> Kept(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Answers
            .Where(answer => answer.Answered())
            .Select(answer => (Step: dialog.Find(answer.Step), Answer: answer))
            .Where(pair => pair.Step is not null)
            .Select(pair => (pair.Step!.About, SavedAnswer.Say(pair.Step, pair.Answer) ?? ""))
            .Where(pair => pair.Item2 is not "");
    }

    /// <summary>Asks the open question again, after something else came in between.</summary>
    public DialogOutcome.Says BackTo(DialogState state) => Ask(state, words.BackTo, inShort: true);

    /// <summary>Asks the open question again, because the answer was not understood.</summary>
    public DialogOutcome.Says AskAgain(DialogState state) => Ask(state, words.NotUnderstood, inShort: true);

    /// <summary>Goes on after a while: says in one sentence where the talk was.</summary>
    public DialogOutcome.Says Resume(DialogState state)
    {
        var about = Current(state)?.About ?? dialog.Title;
        return Ask(state, words.Resumed.Fill(("about", about)), inShort: false);
    }

    /// <summary>Leaves the dialog for later; everything is kept.</summary>
    public DialogOutcome.Says Pause(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new DialogOutcome.Says(state with { Phase = DialogPhase.Paused }, words.Paused, [], []);
    }

    /// <summary>In short, only the last paragraph is said again: the question, and not what led to it.</summary>
    private DialogOutcome.Says Ask(DialogState state, string lead, bool inShort)
    {
        if (Current(state) is not { } step) return Changed(state);
        return Question(inShort ? step with { Text = step.Text?.Split("\n\n")[^1] } : step, state, [lead], []);
    }

    /// <summary>The open question; null when an editor took it away, or changed what can be chosen.</summary>
    private DialogStep? Current(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return dialog.Find(state.Step) is { IsQuestion: true } step && Fingerprint(step) == state.Offered ? step : null;
    }

    private DialogOutcome.Says Changed(DialogState state)
    {
        var earlier = state.Answers.Select(answer => answer.Step).LastOrDefault(step =>
            step != state.Step && dialog.Find(step) is { IsQuestion: true } && !dialog.IsDetour(step));
        return Go(earlier ?? dialog.Steps[0].Id, state with { Back = null }, [words.Changed]);
    }

    private DialogOutcome.Says Skip(DialogState state, DialogStep step, string typed)
    {
        // “klaar” after one or two of several choices is an answer, and so is “sla over”
        if (step.Most > 1 && state.AnswerOf(step.Id) is { } chosen && chosen.Answered()) return Go(step.Next, state, Reply(step.Reply));
        var skipping = step.Options.FirstOrDefault(option => option.Skips);
        return Onward(state.With(new DialogAnswer(step.Id, [], Words: null, today)), step.Skip, skipping?.Reply, typed);
    }

    private DialogOutcome.Says Choose(DialogState state, DialogStep step, ReadAnswer.Chosen chosen)
    {
        var before = step.Most > 1 ? state.AnswerOf(step.Id)?.Options ?? [] : [];
        string[] options = [.. before.Concat(chosen.Options.Select(option => option.Id)).Take(step.Most)];
        var next = state.With(new DialogAnswer(step.Id, options, chosen.Words, today));
        if (options.Length < Math.Min(step.Most, step.Options.Count))
        {
            var labels = step.Options.Where(option => options.Contains(option.Id, StringComparer.Ordinal)).Select(option => option.Label);
            return Question(step, next, [words.Chosen.Fill(("chosen", string.Join(", ", labels)))], [], withText: false);
        }

        var option = chosen.Options[0];
        return Onward(next, (step.Most > 1 ? null : option.Next) ?? step.Next, (step.Most > 1 ? null : option.Reply) ?? step.Reply, chosen.Words);
    }

    private DialogOutcome.Says Answer(DialogState state, DialogStep step, string own)
    {
        var options = step.Most > 1 ? state.AnswerOf(step.Id)?.Options ?? [] : [];
        return Onward(state.With(new DialogAnswer(step.Id, options, own, today)), step.Next, step.Reply, own);
    }

    /// <summary>A signal leads aside once: one kind question, not an examination.</summary>
    private DialogOutcome.Says Onward(DialogState state, string target, string? reply, string? typed)
    {
        var read = typed is null || state.Back is not null ? [] : reader.Read(typed);
        var signal = dialog.Signals.FirstOrDefault(signal =>
            state.AnswerOf(signal.Ask) is null && (signal.Words.Any(row => WordRow.IsSaid(row, read)) || words.Is(signal.Whole, read)));
        return signal is null ? Go(target, state, Reply(reply)) : Go(signal.Ask, state with { Back = target }, Reply(reply));
    }

    private static List<string> Reply(string? reply) => reply is null ? [] : [reply];

    private DialogOutcome.Says Go(string target, DialogState state, List<string> said)
    {
        var actions = new List<string>();

        // the linter has found every circle; the bound is for a dialog that nobody has linted
        for (var left = dialog.Steps.Count; left >= 0; left--)
        {
            if (target is Dialog.Back)
            {
                // an editor may have taken away where the talk was going
                if (state.Back is { } back && back is not Dialog.End && dialog.Find(back) is null) return Changed(state);
                (target, state) = (state.Back ?? Dialog.End, state with { Back = null });
            }

            if (dialog.Find(target) is not { } step) break;
            if (!Counts(step, state))
            {
                target = step.Else;
                continue;
            }

            actions.AddRange(step.Do);
            if (step.IsQuestion) return Question(step, step.Most > 1 ? state.Without(step.Id) : state, said, actions);
            if (step.Text is not null) said.Add(Fill(step.Text, state));
            target = step.Next;
        }

        return new DialogOutcome.Says(state with { Phase = DialogPhase.Ended }, string.Join("\n\n", said), [], actions);
    }

    private DialogOutcome.Says Question(DialogStep step, DialogState state, List<string> said, List<string> actions, bool withText = true)
    {
        var asked = state with { Step = step.Id, Offered = Fingerprint(step), AskedOn = today, Phase = DialogPhase.Asking };
        var offered = Offered(step, state);
        List<string> labels = [.. offered.Select(option => option.Label)];
        if (offered.Count < step.Options.Count) labels.Add(words.Done);
        else if (!offered.Any(option => option.Skips)) labels.Add(words.Skip);
        if (withText) said.Add(Fill(step.Text ?? "", state));
        return new DialogOutcome.Says(asked, string.Join("\n\n", said), labels, actions);
    }

    /// <summary>What can still be chosen: of several choices, those that were not made.</summary>
    private static IReadOnlyList<DialogOption> Offered(DialogStep step, DialogState state) =>
        step.Most > 1 && state.AnswerOf(step.Id) is { } answer
            ? [.. step.Options.Where(option => !answer.Options.Contains(option.Id, StringComparer.Ordinal))]
            : step.Options;

    private bool Counts(DialogStep step, DialogState state) =>
        step.Needs.All(abilities.Contains) && step.When.All(condition => Holds(condition, state));

    private bool Holds(DialogCondition condition, DialogState state)
    {
        if (dialog.Find(condition.Of) is null) return SavedAnswer.Of(dialog, state).ContainsKey(condition.Of) == condition.Answered;
        var answer = state.AnswerOf(condition.Of);
        return condition.Options.Count > 0
            ? answer is not null && answer.Options.Any(option => condition.Options.Contains(option, StringComparer.Ordinal))
            : (answer?.Answered() ?? false) == condition.Answered;
    }

    /// <summary>A line with the name of something that nobody answered is left out: a summary has no gaps.</summary>
    private string Fill(string text, DialogState state)
    {
        var saved = SavedAnswer.Of(dialog, state);
        var lines = text.Split('\n').Where(line => Placeholders.In(line).All(name => Of(name) is not null));
        return string.Join('\n', lines.Select(line => Placeholders.Replace(line, name => PlainMarkdown.Of(Of(name)!))));

        string? Of(string name) => saved.GetValueOrDefault(name)?.Text ?? savedBefore?.GetValueOrDefault(name);
    }

    private static string Fingerprint(DialogStep step)
    {
        const int Bytes = 4;
        var offered = string.Join('\n', step.Options.Select(option => $"{option.Id}\t{option.Label}")) + $"\n{step.TakesWords} {step.Most}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(offered)).AsSpan(0, Bytes));
    }
}
