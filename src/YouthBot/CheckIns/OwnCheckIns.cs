using System.Security.Cryptography;
using System.Text;

namespace YouthBot.CheckIns;

/// <summary>What people asked for themselves stands in a campaign of its own for each region, which belongs to no school year and no coach.</summary>
internal static class OwnCheckIns
{
    /// <summary>Its template in the content.</summary>
    public const string Template = "zelf";

    /// <summary>Its id: the same for everybody of a region.</summary>
    public static string CampaignOf(string region) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Template}/{region}")))[..32];
}
