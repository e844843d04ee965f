using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace YouthBot.CheckIns.Import;

/// <summary>
/// Files whose report somebody is reading, until they say “Neem over”. In memory alone and for a quarter of an hour: what was not taken over is
/// kept nowhere, and after a restart the file is sent again.
/// </summary>
internal sealed class PendingImports : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(15);

    private readonly MemoryCache pending = new(new MemoryCacheOptions { SizeLimit = 100 });

    /// <summary>Keeps a file for an account; what asks for it back.</summary>
    public string Add(string account, LeaverFile.Lines file, ImportPlan plan)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        pending.Set((account, token), (file, plan), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = KeptFor });
        return token;
    }

    /// <summary>Gives it back, once; null when it is not there any more.</summary>
    public (LeaverFile.Lines File, ImportPlan Plan)? Take(string account, string token)
    {
        if (!pending.TryGetValue((account, token), out (LeaverFile.Lines, ImportPlan) kept)) return null;
        pending.Remove((account, token));
        return kept;
    }

    public void Dispose() => pending.Dispose();
}
