using System.Text;
using YouthBot.Desk.Access;

namespace YouthBot.Tests.Desk.Access;

/// <summary>The codes of RFC 6238, appendix B, as far as six digits show them.</summary>
public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    public void The_standard_and_we_agree(long at, string code) =>
        Assert.Equal(code, Totp.Code(Secret, DateTimeOffset.FromUnixTimeSeconds(at)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-90, false)]
    [InlineData(90, false)]
    public void A_clock_may_be_half_a_minute_wrong(int seconds, bool right)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        Assert.Equal(right, Totp.Match(Secret, Totp.Code(Secret, now.AddSeconds(seconds)), now) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00592")]
    [InlineData("0059244")]
    [InlineData("abcdef")]
    public void Anything_else_is_wrong(string code) => Assert.Null(Totp.Match(Secret, code, DateTimeOffset.FromUnixTimeSeconds(1234567890)));

    [Fact]
    public void A_space_in_the_middle_is_how_apps_show_it() =>
        Assert.NotNull(Totp.Match(Secret, "005 924", DateTimeOffset.FromUnixTimeSeconds(1234567890)));

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_is_that_of_RFC_4648_without_padding(string text, string encoded) => Assert.Equal(encoded, Totp.Text(Encoding.ASCII.GetBytes(text)));
}
