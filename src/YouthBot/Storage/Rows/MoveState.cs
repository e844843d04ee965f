namespace YouthBot.Storage.Rows;

/// <summary>How far a move is. When it has happened there is no row of it any more.</summary>
public enum MoveState
{
    /// <summary>The code can be sent.</summary>
    Open,

    /// <summary>The code was sent: a number is to be tapped on the web.</summary>
    Asked,

    /// <summary>The wrong number was tapped, or “that is not me”.</summary>
    Ended,
}
