namespace YouthBot.Dialogs.Learning;

/// <summary>
/// e to the power of a number that is not above zero. The one of the platform may differ in its last bit from machine to machine; this one is made
/// of operations that IEEE 754 rounds the same way everywhere.
/// </summary>
internal static class Exponential
{
    private const double Lowest = -87;
    private const double Log2 = 0.6931471805599453;
    private const int ExponentBias = 1023;
    private const int MantissaBits = 52;

    public static float Of(float power)
    {
        if (power < Lowest) return 0;
        var whole = Math.Floor(power / Log2);
        var rest = power - (whole * Log2);
        // Taylor's series is exact to the last bit of a float for a rest below log 2
        var series = 1.0;
        for (var term = 11; term > 0; term--) series = 1 + (rest / term * series);
        return (float)(series * BitConverter.Int64BitsToDouble(((long)whole + ExponentBias) << MantissaBits));
    }
}
