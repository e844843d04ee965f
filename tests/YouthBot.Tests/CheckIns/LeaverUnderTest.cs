using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.CheckIns.Import;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.CheckIns;

/// <summary>Somebody who was taken over from a list.</summary>
internal static class LeaverUnderTest
{
    public static async Task<Guid> AddAsync(
        YouthBotFactory factory, string region, string name, string phone, string school = "Het Plein", string decaan = "d", string group = "4B")
    {
        var now = factory.Time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var leavers = factory.Services.GetRequiredService<Leavers>();
        var key = await factory.Services.GetRequiredService<ConversationKeys>().EnsureAsync(LeaverSeal.KeyOf(id), default);
        var contact = new LeaverContact(name, PhoneNumber.Normalise(phone)!, group, "Leiden", leavers.Today, LeaverContact.ByParent);
        var row = new SealedLeaverRow(
            id, LeaverSeal.Hash(factory.Services.GetRequiredService<LookupKey>(), contact.Phone), LeaverSeal.Seal(key, id, contact));
        Assert.True(await factory.Services.GetRequiredService<ILeaverDatabase>().ImportAsync(
            new LeaverImportRow(region, leavers.Year.Name, school, decaan, [row], [], now, Leavers.KeptUntil(leavers.Year), now), default));
        return id;
    }
}
