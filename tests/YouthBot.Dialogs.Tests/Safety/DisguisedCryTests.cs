namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>A cry for help in stretched, fancy or broken letters is the same cry.</summary>
public sealed class DisguisedCryTests
{
    [Theory]
    [InlineData("ik wil stervennnn")]
    [InlineData("ik wil niet meer levennn")]
    [InlineData("ik wil dooooodddd")]
    [InlineData("IK WIL DOOOOOD")]
    [InlineData("ik wil \U0001D5F1\U0001D5FC\U0001D5FC\U0001D5F1")]
    [InlineData("ik wil ｄｏｏｄ")]
    [InlineData("ik wil do\u200Bod")]
    [InlineData("ik wil do\u00ADod")]
    [InlineData("ik wíl dóód")]
    public void It_is_heard(string message) => Assert.Equal("suicidality", SafetyContent.Spelled.Detect(message)?.Category);

    [Theory]
    [InlineData("ik lach me dooooood")]
    [InlineData("ik verveel me dooooodddd")]
    [InlineData("neeeeee ik wil niet naar schoolllll")]
    public void A_joke_in_stretched_letters_is_still_a_joke(string message) => Assert.Null(SafetyContent.Spelled.Detect(message));
}
