using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Context;

/// <summary>
/// Hears the writer's own age, and the age that a question supposes. An age that may belong to anybody else is nobody's: a variant for the
/// wrong age is worse than the general answer.
/// </summary>
internal static class AgeReader
{
    private const int Adult = 18;

    /// <summary>“Ik ben 3” is more often a typing mistake than a child of three.</summary>
    private const int Youngest = 8;

    /// <summary>Words that may stand between “ik ben” and the age: “ik word over twee maanden alweer 18”.</summary>
    private const int MostBetween = 6;

    private static readonly HashSet<string> Between = People.Set(
        "al nu pas net bijna ook een nog maar dus straks binnenkort morgen overmorgen vandaag gisteren zelf toevallig eigenlijk ongeveer volgende "
        + "deze maand week jaar over in twee drie paar maanden weken dagen januari februari maart april mei juni juli augustus september oktober "
        + "november december zomer inmiddels sinds gewoon trouwens vorige afgelopen dit de alweer geworden kort 2 3 4 5 6 7 jongen meisje");

    private static readonly HashSet<string> Supposing = People.Set("als wanneer zodra tot totdat voordat nadat mocht stel indien toen");
    private static readonly HashSet<string> NoAgeBefore = People.Set(
        "na over sinds voor binnen elke per van om tot vanaf laatste eerste zo van met ongeveer");

    /// <summary>“ik ben 12 jaar bezig” counts years, not an age.</summary>
    private static readonly HashSet<string> NoAgeAfter = People.Set(
        "geleden lang bezig ziek thuis weg later verder eerder vmbo havo vwo mbo school");

    /// <summary>“meisje 16 jaar” tells an age without a verb.</summary>
    private static readonly HashSet<string> BareAfter = People.Set("jongen meisje m v hoi hallo hey ja leeftijd");

    /// <summary>What is said of the writer's age; <c>AskedFor</c> when it is only supposed.</summary>
    public static (PersonFacts Said, Asker? AskedFor) Read(MessageWords words)
    {
        var said = PersonFacts.None;
        Asker? asked = null;
        for (var i = 0; i < words.Count; i++)
        {
            var found = Own(words, i) ?? Bracket(words, i);
            if (found is not null) said = said.With(found);
            else asked ??= Supposed(words, i);
        }

        return (said, asked);
    }

    private static PersonFacts? Own(MessageWords words, int at)
    {
        if (Adulthood(words, at) is { } adult) return adult;
        if (Numbers.Age(words[at]) is not { } age || age < Youngest || CountsSomethingElse(words, at)) return null;
        if (Anchor(words, at) is not { } anchor) return Bare(words, at, age);
        var denied = false;
        var almost = words[anchor] is "word";
        for (var i = anchor; i < at; i++)
        {
            denied |= words[i] is "geen" or "niet";
            almost |= words[i] is "bijna";
        }

        // “ik ben nog geen 18” says something, “ik ben geen 16” does not
        if (denied && age != Adult) return null;
        // a birthday to come is a question of its own: “ik word 18” wants to know what changes
        if (words[anchor] is not "word") words.Understand(anchor - 1, at + 1);
        return denied ? new PersonFacts { IsAdult = false } : new PersonFacts { Age = almost ? age - 1 : age };
    }

    /// <summary>Where “ben” or “word” of the writer stands, with nothing but small words up to the age; null when there is none.</summary>
    private static int? Anchor(MessageWords words, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= MostBetween + 1; i--)
        {
            switch (words[i])
            {
                case "ben" or "word":
                    return Supposing.Contains(words[i - 2]) || Supposing.Contains(words[i - 1]) || IsOther(words, i) ? null : i;
                // “nu ben ik 17”
                case "ik" when words[i - 1] is "ben" or "word":
                    return Supposing.Contains(words[i - 2]) ? null : i - 1;
                case "is" when words[i - 1] is "leeftijd" && words[i - 2] is "mijn":
                    return i;
                case "als" when words[at + 1] is "jarige" || words[at].EndsWith("jarige", StringComparison.Ordinal):
                    return i;
                case "geen" or "niet":
                case var word when Between.Contains(word):
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>“ben” without “ik” is the writer's, as people type it, unless somebody else was just named.</summary>
    private static bool IsOther(MessageWords words, int verb) =>
        words[verb - 1] is not "ik" && words[verb + 1] is not "ik" && People.Others.Contains(words[verb - 1]);

    /// <summary>“17 jaar en geen zin in school”, “jongen 16 jaar”, or nothing but “17”.</summary>
    private static PersonFacts? Bare(MessageWords words, int at, int age)
    {
        const int Oldest = 27;
        if (age is < 12 or > Oldest) return null;
        var alone = words.Count == 1;
        var years = words[at + 1] is "jaar" or "jr" || words[at] is [.., 'r' or 'j'];
        if (!alone && (!years || (at > 0 && !BareAfter.Contains(words[at - 1])))) return null;
        if (at == 0 && words.Has(People.Others, at + 1, at + 4)) return null;
        words.Understand(at, at + 2);
        return new PersonFacts { Age = age };
    }

    private static bool CountsSomethingElse(MessageWords words, int at)
    {
        if (Numbers.IsUnit(words[at + 1])) return true;
        if (words[at + 1] is "jaar" or "jr" && NoAgeAfter.Contains(words[at + 2])) return true;
        return NoAgeBefore.Contains(words[at - 1]) && words[at - 1] is not ("over" or "sinds");
    }

    /// <summary>“ik ben meerderjarig”.</summary>
    private static PersonFacts? Adulthood(MessageWords words, int at)
    {
        bool? adult = words[at] switch
        {
            "meerderjarig" or "volwassen" => true,
            "minderjarig" => false,
            _ => null,
        };
        if (adult is null || Anchor(words, at) is not { } anchor) return null;
        for (var i = anchor; i < at; i++)
        {
            if (words[i] is "niet" or "geen") adult = !adult;
        }

        words.Understand(anchor - 1, at + 1);
        return new PersonFacts { IsAdult = adult };
    }

    /// <summary>“ik ben ouder dan 18”, “ik ben onder de 18”.</summary>
    private static PersonFacts? Bracket(MessageWords words, int at)
    {
        if (BracketAt(words, at) is not { } asker || Anchor(words, at - 2) is not { } anchor) return null;
        words.Understand(anchor - 1, at + 1);
        return new PersonFacts { IsAdult = asker is Asker.Vanaf18 };
    }

    private static Asker? BracketAt(MessageWords words, int at)
    {
        if (Numbers.Age(words[at]) is not Adult) return null;
        return (words[at - 2], words[at - 1]) switch
        {
            ("jonger", "dan") or ("onder", "de") or (_, "onder") => Asker.Onder18,
            ("ouder", "dan") or ("boven", "de") or (_, "boven") => Asker.Vanaf18,
            _ => null,
        };
    }

    /// <summary>“als ik 18 ben”, “onder de 18”, “na mijn 18e”: asked for, not said.</summary>
    private static Asker? Supposed(MessageWords words, int at)
    {
        if (BracketAt(words, at) is { } bracket)
        {
            words.Understand(at - 2, at + 1);
            return bracket;
        }

        if (Numbers.Birthday(words[at]) is Adult && words[at - 1] is "mijn" or "je" or "de")
        {
            Asker? around = words[at - 2] switch { "na" or "vanaf" => Asker.Vanaf18, "voor" => Asker.Onder18, _ => null };
            if (around is not null) words.Understand(at - 2, at + 1);
            return around;
        }

        if (Numbers.Age(words[at]) is not { } age || age < Youngest || Numbers.IsUnit(words[at + 1])) return null;
        if (words[at - 1] is "vanaf" && age == Adult || words[at + 1] is "plus" || (words[at + 1], words[at + 2]) is ("of", "ouder"))
        {
            words.Understand(at - 1, at + 3);
            return age >= Adult ? Asker.Vanaf18 : null;
        }

        for (var i = at - 1; i >= 0 && at - i <= MostBetween; i--)
        {
            if (words[i] is "toen") return null;
            if (words[i] is "geen" or "niet" or "ik" or "je" or "jij" || Between.Contains(words[i])) continue;
            if (!Supposing.Contains(words[i])) return null;
            var mine = words.Has(You, i, at) || (words[i] is "als" && words[at + 1] is "ben" or "word" or "bent" or "wordt");
            if (!mine) return null;
            words.Understand(i, at + 2);
            var younger = words.Has(No, i, at) || age < Adult;
            return younger ? Asker.Onder18 : Asker.Vanaf18;
        }

        return null;
    }

    private static readonly HashSet<string> You = People.Set("ik je jij");
    private static readonly HashSet<string> No = People.Set("geen niet");
}
