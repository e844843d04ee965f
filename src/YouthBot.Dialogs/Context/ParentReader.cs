namespace YouthBot.Dialogs.Context;

/// <summary>Hears that a parent writes about a child at school: “mijn zoon van 15”, “ik ben de moeder van …”, “als ouder”.</summary>
internal static class ParentReader
{
    private const int YoungestAtSchool = 5;

    private static readonly HashSet<string> Mine = People.Set("mijn onze ons me m");
    private static readonly HashSet<string> Parents = People.Set("moeder vader ouder ouders mama papa verzorger voogd");

    public static PersonFacts Read(MessageWords words)
    {
        if (words.Has(People.SmallChildren)) return PersonFacts.None;
        var isParent = false;
        int? age = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsChild(words, i))
            {
                isParent = true;
                words.Understand(i - 1, i + 1);
                age ??= AgeOfChild(words, i);
            }
            else if (IsParent(words, i))
            {
                isParent = true;
                words.Understand(i - 2, i + 2);
            }
        }

        return isParent && age is not < YoungestAtSchool ? new PersonFacts { IsParent = true, ChildAge = age } : PersonFacts.None;
    }

    /// <summary>“mijn zoon”, “onze oudste dochter”, “ik heb een zoon van 15”; not “als kind” and not “het kind”.</summary>
    private static bool IsChild(MessageWords words, int at)
    {
        if (!People.Children.Contains(words[at])) return false;
        if (Mine.Contains(words[at - 1]) || Mine.Contains(words[at - 2])) return true;
        return words[at - 1] is "een" && (words[at - 2] is "heb" || words[at - 3] is "heb") && AgeOfChild(words, at) is not null;
    }

    private static bool IsParent(MessageWords words, int at) => Parents.Contains(words[at])
        && ((words[at - 1] is "als" && words[at + 1] is not "dan")
            || (words[at + 1] is "van" && (words[at - 1] is "ben" || words[at - 2] is "ben") && words[at - 1] is not ("mijn" or "zijn" or "haar"))
            || (words[at] is "ouders" && words[at - 1] is "voor"));

    private static int? AgeOfChild(MessageWords words, int child)
    {
        for (var i = child + 1; i <= child + 4 && i < words.Count; i++)
        {
            // “mijn zoon en ik ben 17”: from here on it is about the writer
            if (words[i] is "ik" or "en") return null;
            if (Numbers.Age(words[i]) is not { } age || Numbers.IsUnit(words[i + 1])) continue;
            words.Understand(child + 1, i + 1);
            return words[i - 1] is "wordt" or "bijna" ? age - 1 : age;
        }

        return null;
    }
}
