namespace YouthBot.Dialogs.CheckIns;

/// <summary>One holiday of the schools of one part of the country.</summary>
/// <param name="Name">As it is called: <c>zomer</c>, <c>herfst</c>.</param>
/// <param name="Zone">Where.</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
public sealed record SchoolHoliday(string Name, HolidayZone Zone, DateOnly First, DateOnly Last);
