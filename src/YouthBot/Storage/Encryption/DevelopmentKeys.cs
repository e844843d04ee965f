namespace YouthBot.Storage.Encryption;

/// <summary>In Development every key that is not configured is a file under <c>data/</c>, made at the first start.</summary>
internal static class DevelopmentKeys
{
    public const string KeyRingPath = "data/keys/ring";

    public static void Complete(ProtectionOptions options)
    {
        if (options.KeyRingPath.Length == 0) options.KeyRingPath = KeyRingPath;
        if (options.KeyStore.Length == 0) options.KeyStore = "Data Source=data/keys.db";
        options.KekFile = Existing(options.KekFile, "data/keys/kek");
        options.LookupKeyFile = Existing(options.LookupKeyFile, "data/keys/lookup");
    }

    private static string Existing(string configured, string fallback)
    {
        if (configured.Length > 0) return configured;
        var file = Root.Resolve(fallback);
        if (!File.Exists(file)) KeyEncryptionKey.Create(file);
        return file;
    }
}
