namespace YouthBot.Benchmarks;

/// <summary>Where the checkout is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "YouthBot.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("The benchmarks run from a checkout."));
}
