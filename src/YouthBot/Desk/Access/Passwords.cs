using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace YouthBot.Desk.Access;

/// <summary>Passwords, with the hasher of ASP.NET Identity: PBKDF2 with SHA-512 and a salt for each.</summary>
internal static class Passwords
{
    /// <summary>What a password that somebody chooses has at least. Length is what counts (NIST SP 800-63B): nothing else is asked.</summary>
    public const int Shortest = 12;

    /// <summary>Hashing costs as much as the password is long.</summary>
    public const int Longest = 200;

    /// <summary>As OWASP advises for this function.</summary>
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<string> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    /// <summary>Compared with when there is no account, so that it takes as long.</summary>
    private static readonly Lazy<string> Nobodys = new(() => Hash(NewOneTime()));

    public static string Hash(string password) => Hasher.HashPassword(string.Empty, password);

    /// <summary>Whether it is the password; without a hash it never is, and takes as long.</summary>
    public static bool Verify(string? hash, string password) =>
        Hasher.VerifyHashedPassword(string.Empty, hash ?? Nobodys.Value, password) is not PasswordVerificationResult.Failed && hash is not null;

    /// <summary>A password that is read from a screen once: without letters that look alike, 78 random bits.</summary>
    public static string NewOneTime() =>
        string.Join('-', RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16).Chunk(4).Select(part => new string(part)));
}
