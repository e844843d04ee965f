using System.Globalization;
using YouthBot.Handoff;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// How far a desk has read: for each of its conversations the last place in the feed, and whether it was read from the beginning. It is the
/// <c>Last-Event-ID</c> of the live workspace, so whatever was missed is read again from storage and the server remembers nothing.
/// </summary>
internal sealed record DeskCursor(IReadOnlyDictionary<ConversationId, DeskCursor.Place> Places)
{
    /// <summary>As many conversations as no coach has; more in it were not written by us.</summary>
    private const int Most = 64;

    /// <summary>Nothing was read yet.</summary>
    public static DeskCursor Start { get; } = new(new Dictionary<ConversationId, Place>());

    /// <summary>Reads what <see cref="ToString"/> wrote; what makes no sense is read as nothing, and then all is read again.</summary>
    public static DeskCursor Parse(string? text)
    {
        var places = new Dictionary<ConversationId, Place>();
        foreach (var part in (text ?? string.Empty).Split('~', Most + 1).Take(Most))
        {
            if (part.Split(':') is [var id, var place] && ConversationId.TryParse(id, out var conversation)
                && long.TryParse(place.TrimEnd('*'), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
                places[conversation] = new Place(sequence, place.EndsWith('*'));
        }

        return new DeskCursor(places);
    }

    /// <summary>After which place a conversation is to be read. Once everything is shared, what was skipped before is read too.</summary>
    public long After(ConversationId conversation, bool whole) =>
        Places.TryGetValue(conversation, out var place) && (place.Whole || !whole) ? place.Sequence : 0;

    /// <summary>The conversation was read so far.</summary>
    public DeskCursor At(ConversationId conversation, long sequence, bool whole) =>
        new(new Dictionary<ConversationId, Place>(Places) { [conversation] = new Place(sequence, whole) });

    /// <summary>Not everything is shared (any more).</summary>
    public DeskCursor Part(ConversationId conversation) =>
        Places.TryGetValue(conversation, out var place) && place.Whole ? At(conversation, place.Sequence, whole: false) : this;

    /// <summary>Only these are still the coach's: one that comes back is read from where it is shared.</summary>
    public DeskCursor Keep(IReadOnlyCollection<ConversationId> own) => Places.Keys.All(own.Contains)
        ? this
        : new DeskCursor(Places.Where(place => own.Contains(place.Key)).ToDictionary());

    /// <inheritdoc />
    public override string ToString() => string.Join('~', Places
        .OrderBy(place => place.Key.Value)
        .Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Key}:{place.Value.Sequence}{(place.Value.Whole ? "*" : "")}")));

    /// <summary>How far one conversation was read.</summary>
    /// <param name="Sequence">The last place in its feed.</param>
    /// <param name="Whole">Whether everything was shared when it was read.</param>
    public readonly record struct Place(long Sequence, bool Whole);
}
