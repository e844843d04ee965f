using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

public class SafetyMessagesTests
{
    public static TheoryData<string, SafetyLevel, string> Cries()
    {
        var data = new TheoryData<string, SafetyLevel, string>();
        foreach (var cry in CriesAboutOneself.All.Concat(CriesAboutOthers.All)) data.Add(cry.Category, cry.Level, cry.Message);
        return data;
    }

    public static TheoryData<string> Harmless() => [.. HarmlessMessages.All, .. HarmlessSchoolTalk.All];

    [Theory, MemberData(nameof(Cries))]
    public void A_cry_for_help_is_heard(string category, SafetyLevel level, string message)
    {
        foreach (var detector in new[] { SafetyContent.Plain, SafetyContent.Spelled })
        {
            var finding = detector.Detect(message);
            Assert.NotNull(finding);
            Assert.Equal((category, level), (finding.Category, finding.Level));
        }
    }

    [Theory, MemberData(nameof(Cries))]
    public void A_cry_for_help_is_heard_in_the_middle_of_a_long_story(string category, SafetyLevel level, string message)
    {
        // Messages that say little on their own say nothing certain in a story.
        if (level is SafetyLevel.Worry) return;
        var finding = SafetyContent.Plain.Detect($"Hoi, ik heb een vraag over mijn rooster. {message}. Groetjes, en fijne dag verder!");
        Assert.NotNull(finding);
        Assert.True(finding.Level >= SafetyLevel.Serious, $"{category}: {finding}");
    }

    [Theory, MemberData(nameof(Harmless))]
    public void An_ordinary_message_sets_nothing_off(string message)
    {
        Assert.Null(SafetyContent.Plain.Detect(message));
        Assert.Null(SafetyContent.Spelled.Detect(message));
    }
}
