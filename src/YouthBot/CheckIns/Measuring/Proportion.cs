namespace YouthBot.CheckIns.Measuring;

/// <summary>
/// So many of so many, and how sure that is: the score interval of Wilson, and for a difference the hybrid of two of them by Newcombe (method 10).
/// R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872 and 873–890. Both hold for small numbers and for none at all.
/// </summary>
/// <param name="Part">How many, 0 or more.</param>
/// <param name="Whole">Of how many, at least as many.</param>
public readonly record struct Proportion(int Part, int Whole)
{
    /// <summary>Of the normal distribution, for 95 %.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The share itself; 0 of none is 0.</summary>
    public double Value => Whole == 0 ? 0 : (double)Part / Whole;

    /// <summary>Wilson's interval; of none it is everything from 0 to 1.</summary>
    public Interval Interval
    {
        get
        {
            if (Whole == 0) return new Interval(0, 0, 1);
            var (n, p, z2) = ((double)Whole, Value, Z * Z);
            var middle = p + (z2 / (2 * n));
            var half = Z * Math.Sqrt(((p * (1 - p)) + (z2 / (4 * n))) / n);
            var scale = 1 + (z2 / n);
            return new Interval(p, Math.Max(0, (middle - half) / scale), Math.Min(1, (middle + half) / scale));
        }
    }

    /// <summary>How much more this is than another one, with Newcombe's interval; from -1 to 1.</summary>
    public Interval Over(Proportion other)
    {
        var (one, two) = (Interval, other.Interval);
        var difference = Value - other.Value;
        return new Interval(
            difference,
            difference - Math.Sqrt(Square(Value - one.Low) + Square(two.High - other.Value)),
            difference + Math.Sqrt(Square(one.High - Value) + Square(other.Value - two.Low)));
    }

    private static double Square(double value) => value * value;
}
