using System.Globalization;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;

namespace YouthBot.Dialogs.Replies;

/// <summary>What a person said about themselves, said back to them.</summary>
public static class FactsText
{
    /// <summary>“je bent 17, je zit op mbo en je woont in Zeist”; empty when nothing is known.</summary>
    public static string Of(PersonFacts facts, Sentences sentences)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(sentences);
        string[] parts = [.. Parts(facts, sentences)];
        return parts is [.. var first, var last] && first.Length > 0 ? $"{string.Join(", ", first)} en {last}" : string.Concat(parts);
    }

    private static IEnumerable<string> Parts(PersonFacts facts, Sentences sentences)
    {
        if (facts.Age is { } age) yield return sentences.FactAge.Fill(("age", Number(age)));
        if (facts.IsAdult is { } adult) yield return adult ? sentences.FactAdult : sentences.FactUnder18;
        if (facts.ChildAge is { } child) yield return sentences.FactChildAge.Fill(("age", Number(child)));
        else if (facts.IsParent) yield return sentences.FactParent;
        if (facts.School is { } school) yield return sentences.FactSchool.Fill(("school", school.Name()));
        if (facts.Diploma is { } diploma) yield return sentences.FactDiploma.Fill(("school", diploma.Name()));
        if (facts.HasNoDiploma) yield return sentences.FactNoDiploma;
        if (facts.Gemeente is { } gemeente) yield return sentences.FactGemeente.Fill(("gemeente", gemeente));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
