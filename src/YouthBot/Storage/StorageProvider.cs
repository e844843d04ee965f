namespace YouthBot.Storage;

/// <summary>A database that this product runs on.</summary>
public enum StorageProvider
{
    /// <summary>One file on one machine, without set-up.</summary>
    Sqlite,
}
