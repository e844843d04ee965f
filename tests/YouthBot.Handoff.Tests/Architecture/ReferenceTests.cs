using System.Reflection;

namespace YouthBot.Handoff.Tests.Architecture;

/// <summary>References point one way, YouthBot → Handoff → Dialogs, and what is pure stays pure.</summary>
public class ReferenceTests
{
    private static readonly string[] Host =
    [
        "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Data.Sqlite", "Microsoft.Extensions", "Npgsql", "SQLitePCLRaw",
        "System.Net.Http", "System.Net.Sockets", "System.Net.WebSockets", "System.Data",
    ];

    private static readonly string[] Clocks =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.", "System.Diagnostics.Stopwatch.", "System.Environment.get_TickCount",
        "System.Threading.Thread.Sleep", "System.Threading.Tasks.Task.Delay", "System.Threading.Timer.",
    ];

    /// <summary>A generator with a seed is none: it always gives the same row.</summary>
    private static readonly string[] Chances =
        ["System.Random.get_Shared", "System.Guid.NewGuid", "System.Security.Cryptography.RandomNumberGenerator."];

    public static TheoryData<string> Pure() => ["YouthBot.Dialogs", "YouthBot.Handoff"];

    [Theory, MemberData(nameof(Pure))]
    public void Knows_no_web_no_storage_and_no_network(string name) => Assert.DoesNotContain(
        Products.References(Named(name)),
        reference => Host.Any(host => reference == host || reference.StartsWith(host + ".", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Pure))]
    public void Has_no_clock_because_the_time_is_an_argument(string name) => Assert.DoesNotContain(
        Products.OutsideMembers(Named(name)),
        member => Clocks.Any(clock => member.StartsWith(clock, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Pure))]
    public void Leaves_nothing_to_chance(string name) => Assert.DoesNotContain(
        Products.OutsideMembers(Named(name)),
        member => Chances.Any(chance => member.StartsWith(chance, StringComparison.Ordinal)));

    [Fact]
    public void Dialogs_knows_neither_the_handoff_nor_the_host() => Assert.DoesNotContain(Products.References(Products.Dialogs), IsOurs);

    [Fact]
    public void The_handoff_knows_the_dialogs_only() =>
        Assert.Equal(["YouthBot.Dialogs"], Products.References(Products.Handoff).Where(IsOurs));

    [Fact]
    public void The_members_that_code_uses_are_seen() =>
        Assert.Contains("System.TimeZoneInfo.FindSystemTimeZoneById", Products.OutsideMembers(Products.Handoff));

    private static bool IsOurs(string reference) => reference.StartsWith("YouthBot", StringComparison.Ordinal);

    private static Assembly Named(string name) =>
        new[] { Products.Dialogs, Products.Handoff }.Single(assembly => assembly.GetName().Name == name);
}
