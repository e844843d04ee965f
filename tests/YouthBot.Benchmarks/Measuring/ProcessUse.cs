using System.Globalization;

namespace YouthBot.Benchmarks.Measuring;

/// <summary>What a process has used, as Linux counts it.</summary>
internal static class ProcessUse
{
    /// <summary>USER_HZ: 100 on every Linux that .NET runs on.</summary>
    private const double TicksPerSecond = 100;

    /// <summary>Processor time since the start of the process.</summary>
    public static TimeSpan Processor(int process)
    {
        var line = File.ReadAllText($"/proc/{process}/stat");
        // the name in brackets may hold spaces; utime and stime are fields 14 and 15
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromSeconds((Number(fields[11]) + Number(fields[12])) / TicksPerSecond);
    }

    /// <summary>Resident memory in MB.</summary>
    public static double ResidentMegabytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return Number(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024.0;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
