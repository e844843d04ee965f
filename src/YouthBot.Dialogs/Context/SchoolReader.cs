namespace YouthBot.Dialogs.Context;

/// <summary>Hears which school the writer goes to and which diploma the writer has. What they want or had is no fact of today.</summary>
internal static class SchoolReader
{
    private const int MostBetween = 5;

    private static readonly HashSet<string> GoesTo = People.Set("zit doe volg studeer");
    private static readonly HashSet<string> Denied = People.Set("niet geen nooit nog wil zou als wanneer zodra tot stel");
    private static readonly HashSet<string> Got = People.Set("diploma gehaald behaald afgerond afgemaakt papiertje");
    private static readonly HashSet<string> AnyDiploma = People.Set("diploma diplomas startkwalificatie papiertje");

    public static PersonFacts Read(MessageWords words)
    {
        var facts = PersonFacts.None;
        for (var i = 0; i < words.Count; i++)
        {
            if (HasNone(words, i)) facts = facts.With(new PersonFacts { HasNoDiploma = true });
            if (SchoolNames.At(words.All, i) is not { } found) continue;
            var end = i + found.Words;
            if (HasDiploma(words, i, end) || ComesWith(words, i, end, found.School)) facts = facts.With(new PersonFacts { Diploma = found.School });
            else if (Goes(words, i, end)) facts = facts.With(new PersonFacts { School = found.School });
            i = end - 1;
        }

        return facts;
    }

    /// <summary>“ik zit op het mbo”, “zit nu in vmbo kader”.</summary>
    private static bool Goes(MessageWords words, int start, int end)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostBetween; i--)
        {
            if (Denied.Contains(words[i]) || People.Others.Contains(words[i]) || People.Children.Contains(words[i])) return false;
            if (!GoesTo.Contains(words[i])) continue;
            var mine = words[i - 1] is "ik" || words[i + 1] is "ik" || i == 0 || words[i - 1] is "en";
            if (!mine || Denied.Contains(words[i - 2]) || Denied.Contains(words[end])) return false;
            words.Understand(i - 1, end);
            return true;
        }

        return false;
    }

    /// <summary>“ik heb mijn vmbo diploma”, “ik heb mbo 2 gehaald”, “ik ben geslaagd voor de havo”.</summary>
    private static bool HasDiploma(MessageWords words, int start, int end)
    {
        for (var i = start - 1; i >= 0 && start - i <= MostBetween; i--)
        {
            if (Denied.Contains(words[i]) || People.Others.Contains(words[i])) return false;
            var passed = words[i] is "geslaagd" && words.Has(Me, i - 2, i);
            var has = words[i] is "heb" && words.Has(Got, end, end + 3) && !words.Has(Denied, end, end + 3);
            if (!passed && !has) continue;
            words.Understand(i - 2, has ? end + 2 : end);
            return true;
        }

        return false;
    }

    /// <summary>
    /// “ik ben 17 met vmbo kader”. “Met havo” may as well be a pupil of it, and that diploma ends a duty: it is asked for.
    /// </summary>
    private static bool ComesWith(MessageWords words, int start, int end, SchoolKind school)
    {
        if (school is not (SchoolKind.Vmbo or SchoolKind.VmboBasis or SchoolKind.VmboKader or SchoolKind.VmboGemengd or SchoolKind.VmboTheoretisch
            or SchoolKind.Entree)) return false;
        var with = words[start - 1] is "een" or "mijn" ? start - 2 : start - 1;
        var age = words[with - 1] is "jaar" or "jr" or "en" ? with - 2 : with - 1;
        if (words[with] is not "met" || Numbers.Age(words[age]) is null || words[age - 1] is not "ben" || words[age - 2] is not "ik") return false;
        words.Understand(with, end);
        return true;
    }

    /// <summary>“ik heb nog geen diploma”.</summary>
    private static bool HasNone(MessageWords words, int at)
    {
        if (!AnyDiploma.Contains(words[at]) || words[at - 1] is not ("geen" or "enkel")) return false;
        for (var i = at - 1; i >= 0 && at - i <= MostBetween; i--)
        {
            if (words[i] is "als" || People.Others.Contains(words[i])) return false;
            if (words[i] is not "heb") continue;
            if (words[i - 1] is "als" || words[i - 2] is "als") return false;
            words.Understand(i - 1, at + 1);
            return true;
        }

        return false;
    }

    private static readonly HashSet<string> Me = People.Set("ben ik");
}
