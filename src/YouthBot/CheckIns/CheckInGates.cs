using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns;

/// <summary>The rules of sending with the content of this moment, for the last check before the wire.</summary>
internal static class CheckInGates
{
    public static CheckInGate Of(ContentSet content, CheckInMessage message, DateTimeOffset now) => new(
        CheckInCalendar.Of(content.Landelijk, content.Holidays).SeasonOf(now),
        (row, windowIsOpen) => CheckInRules.Judge(
            row.Facts with
            {
                Audience = CheckInJson.Read(row.Steps).FirstOrDefault(step => step.Id == CheckInStepName.Of(row.Key.Step))?.Audience
                    ?? CheckInAudience.Everybody,
                CanReach = windowIsOpen || message.Template.Length > 0,
            },
            now,
            SendingHours.Of(content.Regions.GetValueOrDefault(row.Region) ?? content.Landelijk, content.Holidays)));
}
