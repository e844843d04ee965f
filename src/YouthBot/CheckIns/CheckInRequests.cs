using YouthBot.Content;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns;

/// <summary>“Mag ik over 2 weken vragen hoe het gaat?”: one check-in for somebody of whom nothing is known, by the same way and rules.</summary>
public sealed class CheckInRequests(LiveContent content, ConversationKeys keys, LookupKey lookup, TimeProvider time)
{
    private const string Use = "leaver/self";

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
        var leaver = Guid.CreateVersion7(now);
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
}
