namespace YouthBot.CheckIns.Measuring;

/// <summary>A share with what chance leaves open: 95 of 100 such intervals hold the true one.</summary>
/// <param name="Value">What was seen.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct Interval(double Value, double Low, double High);
