using System.Collections.Frozen;

namespace YouthBot.Dialogs.Content;

/// <summary>
/// All help lines, read from <c>content/safety/helplines.yaml</c>: the only place where a number of a help line is written down, so that a
/// number that changes is mended in one place and a wrong one cannot hide in a sentence.
/// </summary>
public sealed class HelpLines
{
    private readonly FrozenDictionary<string, HelpLine> byCode;

    /// <param name="lines">Each with its own code.</param>
    public HelpLines(IEnumerable<HelpLine> lines)
    {
        All = [.. lines];
        byCode = All.ToFrozenDictionary(line => line.Code, StringComparer.Ordinal);
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<HelpLine> All { get; }

    /// <summary>The help line with this code, or null.</summary>
    public HelpLine? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Replaces each <c>{CODE}</c> by the first number of that help line; leaves every other placeholder as it is.</summary>
    public string Fill(string text) => Placeholders.Replace(text, code => Find(code)?.Number);
}
