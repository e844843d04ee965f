namespace YouthBot.Dialogs.Context;

/// <summary>
/// Reads what a message says about the person who wrote it. It knows only ways of saying that leave no doubt about whom they are: what is
/// missed costs an answer that is a little more general, what is read wrongly costs a wrong one.
/// </summary>
public static class PersonReader
{
    /// <summary>Nobody tells this much about themselves in one message; a story this long is somebody else's too.</summary>
    private const int MostWords = 120;

    private static readonly HashSet<string> First = People.Set("ik ben word mijn");

    /// <param name="message">The words of the message, as the word reader reads them.</param>
    /// <param name="gemeenteNamed">How the region writes the gemeente of this name; null when there is none.</param>
    /// <param name="known">What the person said before, if anything: a parent who types nothing but “16” tells how old their child is.</param>
    public static PersonReading Read(IReadOnlyList<string> message, Func<string, string?> gemeenteNamed, PersonFacts? known = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(gemeenteNamed);
        if (message.Count is 0 or > MostWords) return PersonReading.Nothing;
        var words = new MessageWords(message);
        var parent = ParentReader.Read(words);
        var (own, asked) = AgeReader.Read(words);
        if (known?.IsParent is true && !words.Has(First)) own = OfChild(own);
        var said = parent.With(own).With(SchoolReader.Read(words)) with { Gemeente = GemeenteReader.Read(words, gemeenteNamed) };
        return new PersonReading(said, own.IsEmpty && !said.IsParent ? asked : null, words.Rest());
    }

    private static PersonFacts OfChild(PersonFacts own) => own.Age is { } age ? own with { Age = null, ChildAge = age } : own;
}
