using YouthBot.Content;

namespace YouthBot.Tests.Content;

public sealed class ModelFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Gives_back_what_was_kept_for_that_content()
    {
        var models = new ModelFolder(folder.File("models"));
        models.Keep("v1", "search", [1, 2, 3]);

        Assert.Equal([1, 2, 3], models.Find("v1", "search"));
        Assert.Null(models.Find("v2", "search"));
        Assert.Null(models.Find("v1", "safety"));
    }

    [Fact]
    public void Finds_the_same_model_of_other_content_the_newest_first()
    {
        var models = new ModelFolder(folder.File("models"));
        for (byte version = 1; version <= 3; version++)
        {
            models.Keep($"v{version}", "search", [version]);
            Directory.SetLastWriteTimeUtc(folder.File($"models/v{version}"), new DateTime(2026, 1, version, 0, 0, 0, DateTimeKind.Utc));
        }

        Assert.Equal([[3], [1]], models.FindOthers("v2", "search"));
        Assert.Empty(models.FindOthers("v2", "safety"));
        Assert.Empty(new ModelFolder(folder.File("nothing")).FindOthers("v2", "search"));
    }

    [Fact]
    public void Keeps_the_last_three_versions()
    {
        var models = new ModelFolder(folder.File("models"));
        for (var version = 1; version <= 5; version++)
        {
            models.Keep($"v{version}", "search", [1]);
            // a file system may tell time in coarse steps
            Directory.SetLastWriteTimeUtc(folder.File($"models/v{version}"), new DateTime(2026, 1, version, 0, 0, 0, DateTimeKind.Utc));
        }

        models.Keep("v6", "search", [1]);
        Assert.Equal(["v4", "v5", "v6"], new DirectoryInfo(folder.File("models")).GetDirectories().Select(version => version.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_error()
    {
        File.WriteAllText(folder.File("file"), "in the way");
        var models = new ModelFolder(folder.File("file"));
        models.Keep("v1", "search", [1]);
        Assert.Null(models.Find("v1", "search"));
        Assert.Empty(models.FindOthers("v1", "search"));
    }

    [Fact]
    public void Without_a_folder_nothing_is_kept()
    {
        var models = new ModelFolder(null);
        models.Keep("v1", "search", [1]);
        Assert.Null(models.Find("v1", "search"));
    }
}
