namespace YouthBot.Dialogs.Law;

/// <summary>Until when a status holds, said so that it can be known without the birth date.</summary>
public abstract record Until
{
    private Until()
    {
    }

    /// <summary>No day: it holds for good, or as long as an exemption does.</summary>
    public sealed record Open : Until;

    /// <summary>Until the leerplicht begins; the day is the first of it.</summary>
    public sealed record LeerplichtBegins : Until;

    /// <summary>Up to and including the last day of the leerplicht.</summary>
    /// <param name="Day">31 July.</param>
    /// <param name="ByYears">Whether it is twelve whole school years that end it, not age.</param>
    public sealed record LeerplichtEnds(DateOnly Day, bool ByYears) : Until;

    /// <summary>Until the eighteenth birthday; on that day it is over.</summary>
    public sealed record EighteenthBirthday : Until;

    /// <summary>The day, for one birth date; null when there is none.</summary>
    public DateOnly? DayFor(DateOnly born) => this switch
    {
        Open => null,
        LeerplichtBegins => Leerplicht.FirstDay(born),
        LeerplichtEnds ends => ends.Day,
        EighteenthBirthday => Birthday.Of(born, 18),
        _ => throw new InvalidOperationException("The hierarchy is closed."),
    };
}
