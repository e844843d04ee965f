using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Retention;
using YouthBot.Storage.Sqlite;

namespace YouthBot.Storage;

/// <summary>Storage, encryption and retention.</summary>
internal static class StorageModule
{
    private const string DefaultDatabase = "Data Source=data/youthbot.db";

    public static void AddStorage(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateOnStart();
        services.AddOptions<RetentionOptions>().BindConfiguration("Retention").ValidateDataAnnotations().ValidateOnStart();
        var protection = services.AddOptions<ProtectionOptions>().BindConfiguration("Protection");
        if (builder.Environment.IsDevelopment()) protection.PostConfigure(DevelopmentKeys.Complete);
        protection.ValidateDataAnnotations().ValidateOnStart();

        var keyRing = builder.Configuration["Protection:KeyRingPath"] ?? DevelopmentKeys.KeyRingPath;
        services.AddDataProtection().SetApplicationName("YouthBot").PersistKeysToFileSystem(new DirectoryInfo(Root.Resolve(keyRing)));

        services.AddSingleton(provider => KeyEncryptionKey.Read(Root.Resolve(Protection(provider).KekFile)));
        services.AddSingleton(provider => LookupKey.Read(Root.Resolve(Protection(provider).LookupKeyFile)));
        services.AddSingleton<IConversationDatabase>(provider => provider.GetRequiredService<IOptions<StorageOptions>>().Value.Provider switch
        {
            StorageProvider.Sqlite => new SqliteConversationDatabase(
                SqliteFile(builder.Configuration.GetConnectionString("YouthBot") ?? DefaultDatabase)),
            var other => throw new SetupException($"Storage:Provider: '{other}' is not a database of this version."),
        });
        services.AddSingleton(provider => provider.GetRequiredService<IConversationDatabase>() switch
        {
            SqliteConversationDatabase sqlite => sqlite.Connector,
            var other => throw new SetupException($"Storage:Provider: {other.GetType().Name} has no Bot Connector in this version."),
        });
        services.AddSingleton(provider => provider.GetRequiredService<IConversationDatabase>() switch
        {
            SqliteConversationDatabase sqlite => sqlite.Desk,
            var other => throw new SetupException($"Storage:Provider: {other.GetType().Name} has no desk in this version."),
        });
        services.AddSingleton(provider => provider.GetRequiredService<IConversationDatabase>() switch
        {
            SqliteConversationDatabase sqlite => sqlite.Accounts,
            var other => throw new SetupException($"Storage:Provider: {other.GetType().Name} has no accounts in this version."),
        });
        services.AddSingleton(provider => provider.GetRequiredService<IConversationDatabase>() switch
        {
            SqliteConversationDatabase sqlite => sqlite.Alerts,
            var other => throw new SetupException($"Storage:Provider: {other.GetType().Name} has no alerts in this version."),
        });
        services.AddSingleton(provider => provider.GetRequiredService<IConversationDatabase>() switch
        {
            SqliteConversationDatabase sqlite => sqlite.WhatsApp,
            var other => throw new SetupException($"Storage:Provider: {other.GetType().Name} has no WhatsApp in this version."),
        });
        services.AddSingleton<IKeyDatabase>(provider => new SqliteKeyDatabase(SqliteFile(Protection(provider).KeyStore)));
        services.AddSingleton<ConversationKeys>();
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<ConnectorStore>();
        services.AddSingleton<DeskStore>();
        services.AddSingleton<WhatsAppStore>();
        services.AddSingleton<RetentionSweep>();
        // first in the list of hosted services: everything that follows finds its tables
        services.AddHostedService<StorageStart>();
        services.AddHostedService(provider => provider.GetRequiredService<RetentionSweep>());
    }

    private static ProtectionOptions Protection(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<ProtectionOptions>>().Value;

    private static string SqliteFile(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        builder.DataSource = Root.Resolve(builder.DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!);
        return builder.ToString();
    }
}
