namespace YouthBot.Dialogs.Language;

/// <summary>
/// Cuts a Dutch word back to its stem, so that “scholen” meets “school” and “verplichting” meets “verplicht”: the Snowball
/// stemmer “Dutch (Porter)”, step for step as its authors describe it, because a known algorithm can be checked against a known answer.
/// The stem is a key to compare with, not a word to show.
/// </summary>
public static class DutchStemmer
{
    /// <summary>No suffix is taken from the first three letters.</summary>
    private const int ShortestHead = 3;

    /// <summary>The stem of a word in lower case. Accents are allowed; a word of one or two letters stays as it is.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var letters = new char[word.Length];
        for (var i = 0; i < word.Length; i++) letters[i] = WithoutAccent(word[i]);
        MarkConsonants(letters);
        var stem = new Suffixes(letters, FirstRegion(letters, out var second), second);
        stem.CutAll();
        return stem.Result();
    }

    private static char WithoutAccent(char letter) => letter switch
    {
        'ä' or 'á' => 'a',
        'ë' or 'é' => 'e',
        'ï' or 'í' => 'i',
        'ö' or 'ó' => 'o',
        'ü' or 'ú' => 'u',
        _ => letter,
    };

    /// <summary>A y at the start or after a vowel, and an i between vowels, sound as a consonant: a capital keeps them apart.</summary>
    private static void MarkConsonants(char[] letters)
    {
        if (letters is ['y', ..]) letters[0] = 'Y';
        for (var i = 1; i < letters.Length; i++)
        {
            if (!IsVowel(letters[i - 1])) continue;
            if (letters[i] == 'y') letters[i] = 'Y';
            else if (letters[i] == 'i' && i + 1 < letters.Length && IsVowel(letters[i + 1])) letters[i] = 'I';
        }
    }

    /// <summary>R1 starts after the first consonant that follows a vowel, R2 after the next such place.</summary>
    private static int FirstRegion(ReadOnlySpan<char> letters, out int second)
    {
        second = letters.Length;
        if (letters.Length < ShortestHead) return letters.Length;
        var first = AfterVowelAndConsonant(letters, 0);
        if (first < letters.Length) second = AfterVowelAndConsonant(letters, first);
        return Math.Max(first, ShortestHead);
    }

    private static int AfterVowelAndConsonant(ReadOnlySpan<char> letters, int from)
    {
        var at = from;
        while (at < letters.Length && !IsVowel(letters[at])) at++;
        while (at < letters.Length && IsVowel(letters[at])) at++;
        return Math.Min(at + 1, letters.Length);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';

    /// <summary>The word while its suffixes are cut: <c>length</c> letters of it are left.</summary>
    private struct Suffixes(char[] letters, int region1, int region2)
    {
        private int length = letters.Length;
        private bool cutE;

        public void CutAll()
        {
            CutPlural();
            CutE();
            CutHeid();
            CutDerivation();
            CutDoubleVowel();
        }

        public readonly string Result()
        {
            for (var i = 0; i < length; i++)
            {
                letters[i] = letters[i] switch { 'Y' => 'y', 'I' => 'i', var letter => letter };
            }

            return new string(letters, 0, length);
        }

        private void CutPlural()
        {
            if (Ends("heden"))
            {
                if (!In(region1, 5)) return;
                "heid".CopyTo(letters.AsSpan(length - 5));
                length--;
            }
            else if (Ends("ene"))
            {
                CutEn(3);
            }
            else if (Ends("en"))
            {
                CutEn(2);
            }
            else if (Ends("se"))
            {
                CutS(2);
            }
            else if (Ends("s"))
            {
                CutS(1);
            }
        }

        private void CutEn(int suffix)
        {
            if (!In(region1, suffix) || !ConsonantBefore(suffix) || Before(suffix).EndsWith("gem")) return;
            length -= suffix;
            Undouble();
        }

        private void CutS(int suffix)
        {
            if (In(region1, suffix) && ConsonantBefore(suffix) && letters[length - suffix - 1] != 'j') length -= suffix;
        }

        private void CutE()
        {
            cutE = false;
            if (!Ends("e") || !In(region1, 1) || !ConsonantBefore(1)) return;
            length--;
            cutE = true;
            Undouble();
        }

        private void CutHeid()
        {
            if (!Ends("heid") || !In(region2, 4) || Before(4).EndsWith("c")) return;
            length -= 4;
            if (Ends("en")) CutEn(2);
        }

        private void CutDerivation()
        {
            if (Ends("end") || Ends("ing"))
            {
                if (!In(region2, 3)) return;
                length -= 3;
                if (!CutIg()) Undouble();
            }
            else if (Ends("ig"))
            {
                CutIg();
            }
            else if (Ends("lijk"))
            {
                if (!In(region2, 4)) return;
                length -= 4;
                CutE();
            }
            else if (Ends("baar"))
            {
                if (In(region2, 4)) length -= 4;
            }
            else if (Ends("bar") && In(region2, 3) && cutE)
            {
                length -= 3;
            }
        }

        private bool CutIg()
        {
            if (!Ends("ig") || !In(region2, 2) || Before(2).EndsWith("e")) return false;
            length -= 2;
            return true;
        }

        /// <summary>“maan” and “manen” share the stem “man”.</summary>
        private void CutDoubleVowel()
        {
            if (length < 4) return;
            var last = letters[length - 1];
            var vowel = letters[length - 2];
            if (IsVowel(last) || last == 'I' || vowel is not ('a' or 'e' or 'o' or 'u') || letters[length - 3] != vowel) return;
            if (IsVowel(letters[length - 4])) return;
            letters[length - 2] = last;
            length--;
        }

        private void Undouble()
        {
            if (Ends("kk") || Ends("dd") || Ends("tt")) length--;
        }

        private readonly bool Ends(string suffix) => letters.AsSpan(0, length).EndsWith(suffix);

        private readonly ReadOnlySpan<char> Before(int suffix) => letters.AsSpan(0, length - suffix);

        private readonly bool In(int region, int suffix) => length - suffix >= region;

        private readonly bool ConsonantBefore(int suffix) => length > suffix && !IsVowel(letters[length - suffix - 1]);
    }
}
