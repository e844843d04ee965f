using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class ExponentialTests
{
    [Fact]
    public void Is_the_exponential_function_to_the_last_bit_but_one()
    {
        for (var power = 0f; power > -87; power -= 0.0137f)
        {
            var expected = Math.Exp(power);
            Assert.InRange(Exponential.Of(power), expected * (1 - 1e-7), expected * (1 + 1e-7));
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1000, 0)]
    [InlineData(float.NegativeInfinity, 0)]
    public void Keeps_to_its_ends(float power, float expected) => Assert.Equal(expected, Exponential.Of(power));
}
