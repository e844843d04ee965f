namespace YouthBot.Handoff.Tests;

/// <summary>Where the checkout is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "YouthBot.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("These tests run from a checkout."));
}
