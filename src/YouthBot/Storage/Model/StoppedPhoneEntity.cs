namespace YouthBot.Storage.Model;

/// <summary>A number that wants no check-ins, of somebody who is forgotten: when a next list brings it again, the stop still stands.</summary>
public sealed class StoppedPhoneEntity
{
    /// <summary>Keyed hash of the phone number, as leavers have it.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>Until when it is kept: the first of November after.</summary>
    public long KeptUntil { get; set; }
}
