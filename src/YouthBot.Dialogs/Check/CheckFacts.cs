using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Law;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Dialogs.Check;

/// <summary>What is known when somebody is checked: what they said about themselves, and what they answered.</summary>
public static class CheckFacts
{
    private const int Adult = 18;

    /// <summary>From this age on everybody has begun school; who is younger says so.</summary>
    private const int Youngest = 6;

    /// <summary>Whoever is older is like this: no rule makes a difference any more.</summary>
    private const int Oldest = 30;

    /// <summary>
    /// What is known. Whole school years are left out: nobody can count them in a chat, so that age decides, and the answer says when they matter.
    /// </summary>
    /// <param name="person">What was said in the conversation.</param>
    /// <param name="answers">What was answered in the check; an answer that does not fit what was said since does not count.</param>
    /// <param name="today">The day.</param>
    public static Facts Of(PersonFacts person, IEnumerable<DialogAnswer> answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(answers);
        var facts = new Facts(today, Born(person, today))
        {
            Diploma = Diplomas(person),
            Enrolled = person is { IsParent: false, School: { } school } ? Places(school) : Answers.All<Enrolment>(),
            FullSchoolYears = Answers.Only<int?>(null),
        };
        foreach (var (question, answer) in Given(answers)) facts = answer.Narrow(facts) ?? facts;
        return facts;
    }

    /// <summary>The answers that were given, in their order; skipped questions are not among them.</summary>
    internal static IEnumerable<(CheckQuestion Question, CheckAnswer Answer)> Given(IEnumerable<DialogAnswer> answers) =>
        from given in answers
        let question = CheckWords.QuestionOf(given.Step)
        where question is not null && given.Options.Count > 0
        let answer = CheckAnswers.Find(question.Value, given.Options[0])
        where answer is not null
        select (question.Value, answer);

    /// <summary>A parent is asked about their child.</summary>
    private static DateRange Born(PersonFacts person, DateOnly today)
    {
        var (age, adult) = person.IsParent ? (person.ChildAge, null) : (person.Age, person.IsAdult);
        if (age is { } known) return Birthday.BornAtAge(known, today);
        return adult switch
        {
            true => new DateRange(Birthday.BornAtAge(Oldest, today).First, Birthday.BornAtAge(Adult, today).Last),
            false => new DateRange(Birthday.BornAtAge(Adult - 1, today).First, Birthday.BornAtAge(Youngest, today).Last),
            null => new DateRange(Birthday.BornAtAge(Oldest, today).First, Birthday.BornAtAge(Youngest, today).Last),
        };
    }

    private static Answers<Diploma> Diplomas(PersonFacts person) => person switch
    {
        { IsParent: true } => Answers.All<Diploma>(),
        { HasNoDiploma: true } => Answers.Only(Diploma.None),
        { Diploma: { } diploma } => Diplomas(diploma),
        _ => Answers.All<Diploma>(),
    };

    /// <summary>The diplomas that somebody can mean. Who has one of the hbo or a university had a startkwalificatie before.</summary>
    internal static Answers<Diploma> Diplomas(SchoolKind diploma) => diploma switch
    {
        SchoolKind.Praktijkonderwijs => Answers.Only(Diploma.Pro),
        SchoolKind.Vso => Answers.Of(Diploma.VsoArbeidsmarkt, Diploma.VsoDagbesteding, Diploma.VsoVervolg),
        SchoolKind.VsoWerk => Answers.Of(Diploma.VsoArbeidsmarkt, Diploma.VsoDagbesteding),
        SchoolKind.VsoLeren => Answers.Only(Diploma.VsoVervolg),
        SchoolKind.Isk => Answers.All<Diploma>(),
        SchoolKind.Vmbo => Answers.Of(Diploma.VmboBb, Diploma.VmboKb, Diploma.VmboGl, Diploma.VmboTl),
        SchoolKind.VmboBasis => Answers.Only(Diploma.VmboBb),
        SchoolKind.VmboKader => Answers.Only(Diploma.VmboKb),
        SchoolKind.VmboGemengd => Answers.Only(Diploma.VmboGl),
        SchoolKind.VmboTheoretisch => Answers.Only(Diploma.VmboTl),
        SchoolKind.Havo => Answers.Only(Diploma.Havo),
        SchoolKind.Vwo => Answers.Only(Diploma.Vwo),
        SchoolKind.HavoOfVwo => Answers.Of(Diploma.Havo, Diploma.Vwo),
        SchoolKind.Mbo => Answers.Of(Diploma.Entree, Diploma.Mbo2, Diploma.Mbo3, Diploma.Mbo4),
        SchoolKind.Entree => Answers.Only(Diploma.Entree),
        SchoolKind.Mbo2 => Answers.Only(Diploma.Mbo2),
        SchoolKind.Mbo3 => Answers.Only(Diploma.Mbo3),
        SchoolKind.Mbo4 => Answers.Only(Diploma.Mbo4),
        SchoolKind.MboVanaf2 => Answers.Of(Diploma.Mbo2, Diploma.Mbo3, Diploma.Mbo4),
        SchoolKind.Hbo or SchoolKind.Universiteit => Answers.Of(Diploma.Mbo4, Diploma.Havo, Diploma.Vwo),
        _ => throw new ArgumentOutOfRangeException(nameof(diploma), diploma, "This school is not known."),
    };

    /// <summary>Where somebody who says “ik zit op …” can be enrolled. Of the hbo and a university the law says nothing of its own.</summary>
    private static Answers<Enrolment> Places(SchoolKind school) => school switch
    {
        SchoolKind.Praktijkonderwijs => Answers.Only(Enrolment.Pro),
        SchoolKind.Vso or SchoolKind.VsoWerk or SchoolKind.VsoLeren => Answers.Only(Enrolment.Vso),
        SchoolKind.Isk or SchoolKind.Vmbo or SchoolKind.VmboBasis or SchoolKind.VmboKader or SchoolKind.VmboGemengd => Answers.Only(Enrolment.Vo),
        SchoolKind.VmboTheoretisch or SchoolKind.Havo or SchoolKind.Vwo or SchoolKind.HavoOfVwo => Answers.Of(Enrolment.Vo, Enrolment.Vavo),
        SchoolKind.Mbo => Answers.Of(Enrolment.Entree, Enrolment.MboBol, Enrolment.MboBbl),
        SchoolKind.Entree => Answers.Only(Enrolment.Entree),
        SchoolKind.Mbo2 or SchoolKind.Mbo3 or SchoolKind.Mbo4 or SchoolKind.MboVanaf2 => Answers.Of(Enrolment.MboBol, Enrolment.MboBbl),
        SchoolKind.Hbo or SchoolKind.Universiteit => Answers.Of(Enum.GetValues<Enrolment>().Where(place => place is not Enrolment.None)),
        _ => throw new ArgumentOutOfRangeException(nameof(school), school, "This school is not known."),
    };
}
