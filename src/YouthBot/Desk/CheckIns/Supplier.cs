namespace YouthBot.Desk.CheckIns;

/// <summary>A decaan for whom a list can be sent.</summary>
/// <param name="Account">Their account.</param>
/// <param name="FirstName">What they are called.</param>
/// <param name="School">Their school.</param>
/// <param name="Regions">Their regions.</param>
public sealed record Supplier(string Account, string FirstName, string School, IReadOnlyCollection<string> Regions);
