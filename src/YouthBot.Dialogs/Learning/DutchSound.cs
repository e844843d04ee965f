using System.Text;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// A Dutch word as it sounds, roughly: people who do not know how a word is spelled write what they hear (“leerpligt”, “vrystelling”,
/// “atvies”). Two spellings of one sound become equal; a few different words do too, which is harmless for a word that is not known anyway.
/// </summary>
internal static class DutchSound
{
    private static readonly (string Spelling, string Sound)[] Sounds =
    [
        ("sch", "sg"), ("ch", "g"), ("ij", "y"), ("ei", "y"), ("ou", "au"), ("qu", "kw"), ("ph", "f"), ("th", "t"), ("x", "ks"),
        ("ce", "se"), ("ci", "si"), ("c", "k"), ("z", "s"), ("v", "f"), ("dt", "t"),
    ];

    public static string Of(string word)
    {
        var sound = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var rest = word.AsSpan(at);
            var (length, heard) = Hear(rest);
            foreach (var letter in heard)
            {
                // doubled letters are the commonest doubt of all
                if (sound.Length == 0 || sound[^1] != letter) sound.Append(letter);
            }

            at += length;
        }

        if (sound.Length > 0 && sound[^1] == 'd') sound[^1] = 't';
        return sound.ToString();
    }

    private static (int Length, string Heard) Hear(ReadOnlySpan<char> rest)
    {
        foreach (var (spelling, sound) in Sounds)
        {
            // of “ce” and “ci” only the c is heard here, and the vowel stays for the next step
            if (rest.StartsWith(spelling)) return spelling is "ce" or "ci" ? (1, "s") : (spelling.Length, sound);
        }

        return (1, rest[..1].ToString());
    }
}
