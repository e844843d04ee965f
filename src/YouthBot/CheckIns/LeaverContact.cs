namespace YouthBot.CheckIns;

/// <summary>Who somebody is who gets check-ins, and that they want them; it stands encrypted under a key of their own.</summary>
/// <param name="FirstName">What they are called.</param>
/// <param name="Phone">Their number, as +31612345678.</param>
/// <param name="Class">Their class; null when nobody said.</param>
/// <param name="Gemeente">Where they live; null when nobody said.</param>
/// <param name="ConsentOn">When consent was given.</param>
/// <param name="ConsentBy">By whom: <see cref="ByPupil"/> or <see cref="ByParent"/>.</param>
/// <param name="BornOn">Their birthday; null when nobody said.</param>
public sealed record LeaverContact(
    string FirstName, string Phone, string? Class, string? Gemeente, DateOnly ConsentOn, string ConsentBy, DateOnly? BornOn = null)
{
    /// <summary>They gave consent themselves.</summary>
    public const string ByPupil = "leerling";

    /// <summary>A parent or guardian gave it.</summary>
    public const string ByParent = "ouder";
}
