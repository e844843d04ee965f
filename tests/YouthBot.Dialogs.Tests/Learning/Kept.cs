using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

/// <summary>What was learned, as it is after a start that finds it.</summary>
internal static class Kept
{
    public static T AndRead<T>(T learned)
        where T : ILearned<T>
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        learned.Write(writer);
        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        return T.Read(reader);
    }
}
