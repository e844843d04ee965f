using System.Globalization;
using System.Runtime.InteropServices;

namespace YouthBot.Benchmarks;

/// <summary>What the figures were taken on.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC · {Environment.ProcessorCount} cores, {processor?.Split(':')[1].Trim()} · {RuntimeInformation.OSDescription} ·
            {RuntimeInformation.FrameworkDescription} · load of the machine just before: {load}

            """);
    }
}
