namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads the key <c>verified</c>: who checked a text, and when.</summary>
internal static class VerifiedReader
{
    public static Verification? Read(YamlMap header, ProblemList problems)
    {
        if (header.OptionalMap("verified") is not { } map) return null;
        var by = map.OptionalText("by");
        var on = map.OptionalDate("on");
        map.Close();
        if (by is null && on is null) return null;
        if (by is not null && on is not null) return new Verification(by, on.Value);
        problems.Add(ContentCodes.WrongValue, map.Place, "“verified” needs both who checked (by) and when (on), or neither.");
        return null;
    }
}
