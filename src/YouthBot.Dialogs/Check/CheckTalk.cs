using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Law;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Dialogs.Check;

/// <summary>The talk “Wat geldt er voor mij?”: asks what is still needed, one question at a time, and then says what holds.</summary>
/// <param name="content">The wording, and how messages are read.</param>
/// <param name="person">What was said in the conversation; what is said in the middle of the check counts too.</param>
/// <param name="today">The day.</param>
public sealed class CheckTalk(ContentSet content, PersonFacts person, DateOnly today) : IGuidedTalk
{
    private readonly CheckWords words = content.Check;

    /// <inheritdoc/>
    public DialogOutcome.Says Start()
    {
        var state = new DialogState(CheckWords.Id, "", "", [], today);
        if (Next(state, person) is null) return Go(state, []);
        var known = FactsText.Of(person with { Gemeente = null }, content.Sentences);
        return Go(state, [$"{(person.IsParent ? words.IntroParent : words.Intro)}{(known is "" ? "" : " " + words.Known.Fill(("facts", known)))}"]);
    }

    /// <inheritdoc/>
    public DialogOutcome Take(DialogState state, string text, bool saysNothing = false)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(text);
        if (CheckWords.QuestionOf(state.Step) is not { } question) return Go(state, []);
        var read = content.Words.Read(text);
        if (question is CheckQuestion.Age && AgeAnswer.Read(read) is { } age) return Answered(state, CheckAnswers.Age(age), diploma: null);
        if (words.DoesNotKnow(read, content.DialogWords)) return DoesNotKnow(state);
        switch (new AnswerReader(StepOf(question), OptionsOf(question, state), ReadingWords, content.Words).Read(text))
        {
            case ReadAnswer.Pause:
                return Pause(state);
            case ReadAnswer.Skip:
                return DoesNotKnow(state);
            case ReadAnswer.Chosen { Options: [var option, ..] } when CheckAnswers.Find(question, option.Id) is { } answer:
                return Answered(state, answer, Named(read, option, answer));
            default:
                // “geen idee wat dat is”
                if (words.BeginsNotToKnow(read)) return DoesNotKnow(state);
                var told = PersonReader.Read(read, content.GemeenteNamed);
                return told.IsOnlyFacts ? Go(state, [words.Noted.Fill(("facts", FactsText.Of(told.Said, content.Sentences)))]) : new DialogOutcome.NotMine();
        }
    }

    /// <inheritdoc/>
    public DialogOutcome TakeAsWords(DialogState state, string text) => new DialogOutcome.NotMine();

    /// <inheritdoc/>
    public bool TakesWords(DialogState state) => false;

    /// <inheritdoc/>
    public DialogOutcome.Says BackTo(DialogState state) => Go(state, [content.DialogWords.BackTo]);

    /// <inheritdoc/>
    public DialogOutcome.Says AskAgain(DialogState state) => Go(state, [words.NotUnderstood]);

    /// <inheritdoc/>
    public DialogOutcome.Says Resume(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var about = CheckWords.QuestionOf(state.Step) is { } question ? words.Questions[question].About : words.Title;
        return Go(state, [content.DialogWords.Resumed.Fill(("about", about))]);
    }

    /// <inheritdoc/>
    public IEnumerable<(string About, string Answer)> Kept(DialogState state)
    {
        // an age and a diploma are kept among what was said about the person
        ArgumentNullException.ThrowIfNull(state);
        return CheckFacts.Given(state.Answers)
            .Where(given => given.Answer.Says is null)
            .Select(given => (words.Questions[given.Question].About, words.Questions[given.Question].Answers[given.Answer.Id].Label));
    }

    /// <summary>“Nee” is an answer here, and only what says so means “I do not know”.</summary>
    private DialogWords ReadingWords => content.DialogWords with { Skip = words.DontKnow, SkipWords = words.DontKnowWords };

    private DialogOutcome.Says DoesNotKnow(DialogState state) => Go(state.With(new DialogAnswer(state.Step, [], Words: null, today)), []);

    private DialogOutcome.Says Pause(DialogState state) =>
        new(state with { Phase = DialogPhase.Paused }, content.DialogWords.Paused, [], []);

    /// <param name="state">Where the talk is.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="diploma">The diploma that they named, when that says more than the answer.</param>
    private DialogOutcome.Says Answered(DialogState state, CheckAnswer answer, SchoolKind? diploma)
    {
        var says = answer.Says ?? PersonFacts.None;
        if (diploma is not null) says = says with { Diploma = diploma };
        if (person.IsParent) says = new PersonFacts { IsParent = true, ChildAge = says.Age };
        return Go(state.With(new DialogAnswer(state.Step, [answer.Id], Words: null, today)), [], says);
    }

    /// <summary>“Kader” is an answer to the question for a diploma that says more than the button “Vmbo of mavo”.</summary>
    private SchoolKind? Named(IReadOnlyList<string> read, DialogOption option, CheckAnswer answer)
    {
        if (answer.Says?.Diploma is not { } meant || read.SequenceEqual(content.Words.Read(option.Label))) return null;
        return SchoolNames.In(read) is [var named] && CheckFacts.Diplomas(named).All(CheckFacts.Diplomas(meant).Contains) ? named : null;
    }

    private DialogOutcome.Says Go(DialogState state, List<string> said, PersonFacts? learned = null)
    {
        var known = learned is null ? person : person.With(learned);

        // what was open may be told in the middle of something else
        var asked = CheckWords.QuestionOf(state.Step) is { } open && state.AnswerOf(state.Step) is null && !IsOpen(open, state, known)
            ? state.With(new DialogAnswer(state.Step, [], Words: null, today))
            : state;
        if (Next(asked, known) is { } question) return Ask(asked, question, said) with { Learned = learned };
        var facts = CheckFacts.Of(known, asked.Answers, today);
        var (text, articles) = new CheckText(words, content.Sentences, facts, Asked(asked).ToHashSet()).Say();
        return new DialogOutcome.Says(asked with { Phase = DialogPhase.Ended }, string.Join("\n\n", said.Append(text)), [], [])
        {
            Learned = learned,
            Articles = articles,
        };
    }

    private DialogOutcome.Says Ask(DialogState state, CheckQuestion question, List<string> said)
    {
        said.Add(TextOf(question));
        List<string> labels = [.. OptionsOf(question, state).Select(option => option.Label), words.DontKnow];
        var asking = state with { Step = CheckWords.KeyOf(question), AskedOn = today, Phase = DialogPhase.Asking };
        return new DialogOutcome.Says(asking, string.Join("\n\n", said), labels, []);
    }

    private string TextOf(CheckQuestion question)
    {
        var ask = words.Questions[question].Ask;
        var year = SchoolYear.Of(today);
        return question is CheckQuestion.Sixteen
            ? ask.Fill(("from", DutchTime.Say(year.First)), ("to", DutchTime.Say(year.Last)))
            : ask.ToString();
    }

    private CheckQuestion? Next(DialogState state, PersonFacts known) =>
        CheckOrder.Next(CheckFacts.Of(known, state.Answers, today), [.. Asked(state)]);

    private bool IsOpen(CheckQuestion question, DialogState state, PersonFacts known) =>
        CheckAnswers.Possible(question, CheckFacts.Of(known, state.Answers, today)).Skip(1).Any();

    private static IEnumerable<CheckQuestion> Asked(DialogState state) =>
        state.Answers.Select(answer => CheckWords.QuestionOf(answer.Step)).OfType<CheckQuestion>();

    /// <summary>An exemption that changes nothing here is not offered: after the leerplicht nobody has another programme.</summary>
    private IReadOnlyList<DialogOption> OptionsOf(CheckQuestion question, DialogState state)
    {
        if (question is CheckQuestion.Age) return [];
        var possible = CheckAnswers.Possible(question, CheckFacts.Of(person, state.Answers, today)).ToList();
        var plain = possible.Count > 0 ? Verdict.Possible(possible[0].After) : null;
        return
        [
            .. possible
                .Where((branch, index) => question is not CheckQuestion.Exemption || index == 0 || !Verdict.Possible(branch.After).SetEquals(plain!))
                .Select(branch => (branch.Answer.Id, Words: words.Questions[question].Answers[branch.Answer.Id]))
                .Select(answer => new DialogOption { Id = answer.Id, Label = answer.Words.Label, Words = answer.Words.Words }),
        ];
    }

    private static DialogStep StepOf(CheckQuestion question) =>
        new() { Id = CheckWords.KeyOf(question), IsQuestion = true, Next = "", Skip = "", Else = "" };
}
