namespace YouthBot.Handoff.CheckIns;

/// <summary>The step of a check-in may be asked of one person more than once: then a day stands behind its name.</summary>
public static class CheckInStepName
{
    /// <summary>The name in content of a step.</summary>
    public static string Of(string step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Split('@', 2)[0];
    }

    /// <summary>The name of a step that is asked on one day.</summary>
    public static string On(string step, DateOnly day) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{step}@{day:yyyyMMdd}");
}
