using YouthBot.CheckIns;
using YouthBot.CheckIns.Import;
using YouthBot.Desk.Access;
using YouthBot.Limits;

namespace YouthBot.Desk.CheckIns;

/// <summary>The people's side of check-ins: the lists of schools, campaigns, whom to reach, what a decaan sees, and whether it works.</summary>
internal static class CheckInDeskModule
{
    private const int MaximumBytes = 16 * 1024;

    /// <summary>More than a list may have: one that is too large is told so, and is not cut off without a word.</summary>
    private const int MaximumUpload = 4 * LeaverFileReader.MostBytes;

    public static void AddCheckInDesk(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<PendingImports>();
        services.AddSingleton<ImportPages>();
        services.AddSingleton<OutreachPages>();
        services.AddSingleton<SchoolPages>();
        services.AddSingleton<Campaigns>();
        services.AddSingleton<TestMessage>();
        services.AddSingleton<CampaignPages>();
    }

    public static void MapCheckInDesk(this IEndpointRouteBuilder app)
    {
        var form = new LargestBody(MaximumBytes);

        var supplies = app.MapDesk(DeskPolicies.Supplies);
        supplies.MapGet("/leerlingen", ImportPages.ShowAsync);
        supplies.MapGet("/leerlingen/voorbeeld.csv", ImportPages.Example);
        supplies.MapPost("/leerlingen", ImportPages.ReadAsync).WithMetadata(new LargestBody(MaximumUpload));
        supplies.MapPost("/leerlingen/neem-over", ImportPages.TakeAsync).WithMetadata(form);

        var advises = app.MapDesk(DeskPolicies.Advises);
        advises.MapGet("/school", SchoolPages.ShowAsync);
        advises.MapGet("/school.csv", SchoolPages.FileAsync);

        var helps = app.MapDesk(DeskPolicies.Helps);
        helps.MapGet("/opvolgen", OutreachPages.ShowAsync);
        helps.MapPost("/opvolgen/{id}/neem", OutreachPages.TakeAsync).WithMetadata(form);
        helps.MapPost("/opvolgen/{id}/terug", OutreachPages.GiveBackAsync).WithMetadata(form);
        helps.MapPost("/opvolgen/{id}/klaar", OutreachPages.DoneAsync).WithMetadata(form);
        helps.MapPost("/opvolgen/{id}/nummer", OutreachPages.RevealAsync).WithMetadata(form);
        helps.MapPost("/opvolgen/stil/{id}", OutreachPages.ReleaseAsync).WithMetadata(form);

        var coordinates = app.MapDesk(DeskPolicies.Coordinates);
        coordinates.MapGet("/checkins", CampaignPages.ListAsync);
        coordinates.MapPost("/checkins", CampaignPages.MakeAsync).WithMetadata(form);
        coordinates.MapGet("/checkins/{id}", CampaignPages.ShowAsync);
        coordinates.MapPost("/checkins/{id}/naar/{move}", CampaignPages.MoveAsync).WithMetadata(form);
        coordinates.MapPost("/checkins/{id}/uitstel", CampaignPages.DelayAsync).WithMetadata(form);
        coordinates.MapPost("/checkins/{id}/test", CampaignPages.TestAsync).WithMetadata(form);
        coordinates.MapGet("/checkins/{id}/proef", CampaignPages.RehearseAsync);
        coordinates.MapGet("/checkins/{id}/werkt-het", CampaignPages.CountAsync);
        coordinates.MapGet("/checkins/{id}/werkt-het.csv", CampaignPages.CountFileAsync);
    }
}
