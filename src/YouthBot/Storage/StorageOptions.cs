namespace YouthBot.Storage;

/// <summary>Which database (<c>Storage:*</c>).</summary>
public sealed class StorageOptions
{
    /// <summary>Default <see cref="StorageProvider.Sqlite"/>.</summary>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;
}
