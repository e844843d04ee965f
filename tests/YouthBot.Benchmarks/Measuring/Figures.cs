using System.Globalization;

namespace YouthBot.Benchmarks.Measuring;

/// <summary>Medians and other places in a row of figures, and how they are written.</summary>
internal static class Figures
{
    public static double Median(this IEnumerable<double> figures) => figures.At(0.5);

    /// <summary>The figure below which this share of all of them lies (nearest rank).</summary>
    public static double At(this IEnumerable<double> figures, double share)
    {
        double[] sorted = [.. figures.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    /// <summary>With a thousands separator, and as many decimals as a figure of this size deserves.</summary>
    public static string Text(this double figure) => figure switch
    {
        >= 100 => figure.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => figure.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => figure.ToString("0.00", CultureInfo.InvariantCulture),
        _ => figure.ToString("0.000", CultureInfo.InvariantCulture),
    };
}
