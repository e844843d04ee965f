using YouthBot.Content;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns;

/// <summary>“Mag ik over 2 weken vragen hoe het gaat?”: one check-in for somebody of whom nothing is known, by the same way and rules.</summary>
public sealed class CheckInRequests(LiveContent content, ICheckInDatabase database, ConversationKeys keys, LookupKey lookup, TimeProvider time)
{
    private const string Use = "leaver/self";
    private const string IdUse = "leaver/self/id";

    /// <summary>How long somebody is kept after their message could have been sent.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>What is to be written for it; null when the content has no such message.</summary>
    /// <param name="conversation">Who asked.</param>
    /// <param name="after">How long from now.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<AskedCheckInRow?> OfAsync(Conversation conversation, TimeSpan after, CancellationToken cancellation)
    {
        var set = content.Current;
        if (!set.CheckIns.TryGetValue(OwnCheckIns.Template, out var template) || template.Steps is not [var step, ..]) return null;
        var region = set.Regions.GetValueOrDefault(conversation.Region) ?? set.Landelijk;
        var hours = SendingHours.Of(region, set.Holidays);
        var now = time.GetUtcNow();
        var day = hours.DayOf(now + after);
        var leaver = IdOf(conversation);
        var key = await keys.EnsureAsync(LeaverSeal.KeyOf(leaver), cancellation);
        var contact = new LeaverContact(string.Empty, string.Empty, null, null, hours.DayOf(now), LeaverContact.ByPupil);
        return new AskedCheckInRow(
            leaver,
            lookup.Hash(Use, conversation.Id.ToString()),
            LeaverSeal.Seal(key, leaver, contact),
            OwnCheckIns.CampaignOf(region.Id),
            CheckInJson.Write(template.Steps),
            CheckInStepName.On(step.Id, day),
            hours.At(day, step.From),
            hours.At(day.AddDays(step.Days), TimeOnly.MinValue),
            hours.At(day.AddDays(step.Days), TimeOnly.MinValue) + Kept);
    }

    /// <summary>What is said when a conversation is erased. Who was brought by their school hears that check-ins go on, and how to end them.</summary>
    public async Task<string> FarewellAsync(ConversationId conversation, CancellationToken cancellation)
    {
        var sentences = content.Current.Sentences;
        return await database.ExpectsAsync(conversation, time.GetUtcNow(), cancellation)
            ? $"{sentences.Erased} {sentences.ErasedCheckIns}"
            : sentences.Erased;
    }

    /// <summary>
    /// The same at every request, so that who asks again, or whose turn is taken again, has one key; and to whoever does not have our secret it is
    /// chance.
    /// </summary>
    private Guid IdOf(Conversation conversation) => new(lookup.Hash(IdUse, $"{conversation.Id}/{conversation.Region}").AsSpan(0, 16));
}
