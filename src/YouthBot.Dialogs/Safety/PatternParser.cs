namespace YouthBot.Dialogs.Safety;

/// <summary>Reads the pattern language, from left to right, one character at a time.</summary>
internal sealed class PatternParser
{
    private readonly string source;
    private readonly SafetyLists lists;
    private int at;

    private PatternParser(string source, SafetyLists lists)
    {
        this.source = source;
        this.lists = lists;
    }

    private bool AtEnd => at == source.Length;

    public static SafetyPatternParse Parse(string source, SafetyLists lists)
    {
        var parser = new PatternParser(source, lists);
        try
        {
            var root = parser.ReadSequence();
            if (!parser.AtEnd) throw parser.Wrong($"“{source[parser.at]}” stands outside parentheses");
            CheckWhole(root);
            return new SafetyPatternParse.Parsed(new SafetyPattern(source, root));
        }
        catch (FormatException wrong)
        {
            return new SafetyPatternParse.Invalid(wrong.Message);
        }
    }

    /// <summary>What only the whole pattern shows: a pattern that can match nothing would match everywhere.</summary>
    private static void CheckWhole(PatternNode.Sequence root)
    {
        if (root.Parts[0] is PatternNode.Gap || root.Parts[^1] is PatternNode.Gap)
            throw new FormatException("“_” needs a word before and after it");
        if (root.Shortest is 0) throw new FormatException("every word is optional, so it would match any message");
        if (root.Longest > PatternNode.MostWords)
            throw new FormatException($"it may span {root.Longest} words; {PatternNode.MostWords} is the most");
    }

    private PatternNode.Sequence ReadSequence()
    {
        var parts = new List<PatternNode>();
        for (SkipSpaces(); !AtEnd && source[at] is not ('|' or ')'); SkipSpaces()) parts.Add(ReadPart());
        if (parts.Count is 0) throw Wrong("a word is missing");
        return new PatternNode.Sequence([.. parts]);
    }

    private PatternNode ReadPart()
    {
        var part = source[at] switch
        {
            '(' => ReadChoices(),
            '@' => ReadList(),
            '_' => Sign(new PatternNode.Gap()),
            '^' => Sign(new PatternNode.Edge(IsEnd: false)),
            '$' => Sign(new PatternNode.Edge(IsEnd: true)),
            _ => ReadWord(),
        };
        if (!AtEnd && source[at] is not (' ' or '|' or ')')) throw Wrong($"a space is missing before “{source[at]}”");
        return part;
    }

    private PatternNode.OneOf ReadChoices()
    {
        var opened = at;
        var choices = new List<PatternNode>();
        do
        {
            at++;
            choices.Add(ReadSequence().Plain);
        }
        while (!AtEnd && source[at] is '|');

        if (AtEnd) throw new FormatException($"“(” at character {opened + 1} is never closed");
        at++;
        return new PatternNode.OneOf([.. choices], Skip('?'));
    }

    /// <summary><c>@naam</c> stands for one of the list of that name.</summary>
    private PatternNode.OneOf ReadList()
    {
        var start = ++at;
        while (!AtEnd && SafetyLists.IsInName(source[at])) at++;
        var name = source[start..at];
        if (lists.Find(name) is not { } list) throw new FormatException($"there is no list “{name}” in safety/lists.yaml");
        return Skip('?') ? list with { IsOptional = true } : list;
    }

    /// <summary>A part that is written as one character.</summary>
    private PatternNode Sign(PatternNode part)
    {
        at++;
        return part;
    }

    private PatternNode.Word ReadWord()
    {
        var start = at;
        while (!AtEnd && char.IsLetterOrDigit(source[at])) Check(source[at++]);
        if (at == start) throw Wrong($"“{source[at]}” cannot stand here");
        var text = source[start..at];
        var isPrefix = Skip('*');
        return new PatternNode.Word(text, isPrefix);
    }

    /// <summary>Messages are read into small letters without accents, so anything else would wait for ever.</summary>
    private void Check(char c)
    {
        if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            throw Wrong($"“{c}” never occurs in a message as it is read: write small letters without accents");
        if (at > 2 && !char.IsAsciiDigit(c) && source[at - 2] == c && source[at - 3] == c)
            throw Wrong($"“{c}” three times in a row never occurs in a message as it is read: write it twice");
    }

    private void SkipSpaces()
    {
        while (Skip(' '))
        {
        }
    }

    private bool Skip(char c)
    {
        if (AtEnd || source[at] != c) return false;
        at++;
        return true;
    }

    private FormatException Wrong(string what) => new($"character {at + 1}: {what}");
}
