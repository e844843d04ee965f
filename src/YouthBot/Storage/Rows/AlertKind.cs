namespace YouthBot.Storage.Rows;

/// <summary>Why those outside the desk are told.</summary>
public enum AlertKind
{
    /// <summary>Somebody with haste asks for a human.</summary>
    Asked,

    /// <summary>Nobody has taken them, for too long.</summary>
    Unclaimed,
}
