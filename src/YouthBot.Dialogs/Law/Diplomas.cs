namespace YouthBot.Dialogs.Law;

/// <summary>What a diploma opens and ends.</summary>
public static class Diplomas
{
    /// <summary>Havo, vwo, mbo 2, 3 or 4; a vmbo or entree diploma is none (LPW 1 onder f).</summary>
    public static bool IsStartQualification(this Diploma diploma) => diploma.Weight() is DiplomaWeight.StartQualification;

    /// <summary>
    /// Whether this diploma is enough for a level of the mbo (WEB 8.2.1). Havo and vwo include the first three years of it; who has a level may
    /// do it again. For entree nothing is asked.
    /// </summary>
    /// <param name="diploma">The diploma.</param>
    /// <param name="level">The level, 1 (entree) to 4.</param>
    public static bool Admits(this Diploma diploma, int level) => level switch
    {
        1 => true,
        2 => diploma is not (Diploma.None or Diploma.Pro or Diploma.VsoArbeidsmarkt or Diploma.VsoDagbesteding or Diploma.VsoVervolg),
        3 or 4 => diploma.Admits(2) && diploma is not (Diploma.VmboBb or Diploma.Entree),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "The mbo has levels 1 to 4."),
    };

    internal static DiplomaWeight Weight(this Diploma diploma) => diploma switch
    {
        Diploma.None or Diploma.VmboBb or Diploma.VmboKb or Diploma.VmboGl or Diploma.VmboTl or Diploma.Entree => DiplomaWeight.None,
        Diploma.VsoVervolg => DiplomaWeight.VsoOnwards,
        Diploma.Pro => DiplomaWeight.Pro,
        Diploma.VsoArbeidsmarkt or Diploma.VsoDagbesteding => DiplomaWeight.VsoProfile,
        Diploma.Mbo2 or Diploma.Mbo3 or Diploma.Mbo4 or Diploma.Havo or Diploma.Vwo => DiplomaWeight.StartQualification,
        _ => throw new ArgumentOutOfRangeException(nameof(diploma), diploma, "This diploma is not known."),
    };
}
