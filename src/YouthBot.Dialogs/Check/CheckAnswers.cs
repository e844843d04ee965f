using System.Collections.Frozen;
using System.Globalization;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Check;

/// <summary>The answers to the questions of the check, in the order in which they are offered.</summary>
internal static class CheckAnswers
{
    /// <summary>The answer that says nothing special: what is so for most, when nobody knows.</summary>
    private static readonly FrozenDictionary<CheckQuestion, IReadOnlyList<CheckAnswer>> Fixed = new Dictionary<CheckQuestion, IReadOnlyList<CheckAnswer>>
    {
        [CheckQuestion.Sixteen] = SixteenThisSchoolYear(),
        [CheckQuestion.Diploma] =
        [
            Diplomas("none", new PersonFacts { HasNoDiploma = true }, Diploma.None),
            Diplomas("vmbo", Has(SchoolKind.Vmbo), Diploma.VmboBb, Diploma.VmboKb, Diploma.VmboGl, Diploma.VmboTl),
            Diplomas("entree", Has(SchoolKind.Entree), Diploma.Entree),
            Diplomas("mbo", Has(SchoolKind.MboVanaf2), Diploma.Mbo2, Diploma.Mbo3, Diploma.Mbo4),
            Diplomas("havo-vwo", Has(SchoolKind.HavoOfVwo), Diploma.Havo, Diploma.Vwo),
            Diplomas("pro", Has(SchoolKind.Praktijkonderwijs), Diploma.Pro),
            Diplomas("vso-work", Has(SchoolKind.VsoWerk), Diploma.VsoArbeidsmarkt, Diploma.VsoDagbesteding),
            Diplomas("vso-learning", Has(SchoolKind.VsoLeren), Diploma.VsoVervolg),
        ],
        [CheckQuestion.School] =
        [
            Schools("vo", says: null, Enrolment.Po, Enrolment.Vo),
            Schools("pro-vso", says: null, Enrolment.Pro, Enrolment.Vso),
            Schools("entree", new PersonFacts { School = SchoolKind.Entree }, Enrolment.Entree),
            Schools("bol", new PersonFacts { School = SchoolKind.Mbo }, Enrolment.MboBol),
            Schools("bbl", new PersonFacts { School = SchoolKind.Mbo }, Enrolment.MboBbl),
            Schools("vavo", says: null, Enrolment.Vavo),
            Schools("nowhere", says: null, Enrolment.None),
        ],
        [CheckQuestion.Going] =
        [
            AtSchool("yes", Absence.None),
            AtSchool("away", Absence.UnderFourWeeks, Absence.FourWeeks),
            Schools("nowhere", says: null, Enrolment.None),
        ],
        [CheckQuestion.GoingFourWeeks] =
        [
            AtSchool("yes", Absence.None, Absence.UnderFourWeeks),
            AtSchool("away", Absence.FourWeeks),
            Schools("nowhere", says: null, Enrolment.None),
        ],
        [CheckQuestion.Exemption] =
        [
            Exemptions("none", Exemption.None),
            Exemptions("ill", Exemption.Article5a),
            Exemptions("belief", Exemption.Article5b),
            Exemptions("abroad", Exemption.Article5c),
            Exemptions("other-education", Exemption.Article15),
            Exemptions("own-programme", Exemption.Article3a),
            Exemptions("mbo-early", Exemption.Article3b),
        ],
    }.ToFrozenDictionary();

    /// <summary>Every answer that is written in the content: those to <see cref="CheckQuestion.Age"/> are numbers.</summary>
    public static IReadOnlyList<CheckAnswer> Written(CheckQuestion question) => Fixed.GetValueOrDefault(question) ?? [];

    /// <summary>The answers that are still possible, each with what is known after it.</summary>
    public static IEnumerable<(CheckAnswer Answer, Facts After)> Possible(CheckQuestion question, Facts facts) =>
        from answer in question is CheckQuestion.Age ? Ages(facts) : Written(question)
        let after = answer.Narrow(facts)
        where after is not null
        select (answer, after);

    /// <summary>The answer with this id; null when the question has none.</summary>
    public static CheckAnswer? Find(CheckQuestion question, string id) => question is CheckQuestion.Age
        ? int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? Age(age) : null
        : Written(question).FirstOrDefault(answer => answer.Id == id);

    public static CheckAnswer Age(int age) => new(
        age.ToString(CultureInfo.InvariantCulture),
        facts => facts.Born.Within(Birthday.BornAtAge(age, facts.On)) is { } born ? facts with { Born = born } : null,
        new PersonFacts { Age = age });

    private static IEnumerable<CheckAnswer> Ages(Facts facts)
    {
        var youngest = Birthday.AgeOn(facts.Born.Last, facts.On);
        return Enumerable.Range(youngest, Birthday.AgeOn(facts.Born.First, facts.On) - youngest + 1).Select(Age);
    }

    /// <summary>“No” is earlier or later, and the age says which; where it may be both, the age is to be asked first.</summary>
    private static IReadOnlyList<CheckAnswer> SixteenThisSchoolYear()
    {
        return [new("yes", facts => Born(facts, "yes")), new("no", No)];

        Facts? Born(Facts facts, string answer) =>
            Questions.Split(Question.SixteenThisSchoolYear, facts).FirstOrDefault(branch => branch.Answer == answer)?.Facts;

        Facts? No(Facts facts) => (Born(facts, "earlier"), Born(facts, "later")) switch
        {
            ({ } earlier, null) => earlier,
            (null, { } later) => later,
            _ => null,
        };
    }

    private static CheckAnswer Diplomas(string id, PersonFacts? says, params Diploma[] diplomas) =>
        new(id, facts => Some(facts.Diploma, diplomas) is { } left ? facts with { Diploma = left } : null, says);

    private static CheckAnswer Schools(string id, PersonFacts? says, params Enrolment[] schools) =>
        new(id, facts => Some(facts.Enrolled, schools) is { } left ? facts with { Enrolled = left } : null, says);

    private static CheckAnswer Exemptions(string id, params Exemption[] exemptions) =>
        new(id, facts => Some(facts.Exemption, exemptions) is { } left ? facts with { Exemption = left } : null);

    private static CheckAnswer AtSchool(string id, params Absence[] absences) => new(id, facts =>
        Some(facts.Enrolled, [.. Enum.GetValues<Enrolment>().Where(enrolled => enrolled is not Enrolment.None)]) is { } enrolled
        && Some(facts.Absence, absences) is { } absence
            ? facts with { Enrolled = enrolled, Absence = absence }
            : null);

    private static PersonFacts Has(SchoolKind diploma) => new() { Diploma = diploma };

    private static Answers<T>? Some<T>(Answers<T> possible, IReadOnlyCollection<T> said) =>
        possible.Where(said.Contains).ToList() is { Count: > 0 } left ? Answers.Of(left) : null;
}
