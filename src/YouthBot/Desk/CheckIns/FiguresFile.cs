using System.Globalization;
using YouthBot.CheckIns.Measuring;

namespace YouthBot.Desk.CheckIns;

/// <summary>The figures of a campaign as a file.</summary>
internal static class FiguresFile
{
    public static IResult Of(FiguresView view) => DeskCsv.File(
        $"werkt-het-{view.Campaign.Region}-{view.Campaign.SchoolYear}.csv",
        ["stap", "gepland", "verzonden", "bezorgd", "gelezen", "beantwoord", "keuze gemaakt", "stop", "deel dat antwoordde", "van", "tot"],
        view.Figures.Steps.Select(step =>
        {
            var answered = new Proportion(step.Answered, step.Sent).Interval;
            return new[]
            {
                view.Steps.First(known => known.Id == step.Step).Title,
                Whole(step.Planned),
                Whole(step.Sent),
                Whole(step.Delivered),
                Whole(step.Read),
                Whole(step.Answered),
                Whole(step.Choices),
                Whole(step.Stopped),
                Share(answered.Value),
                Share(answered.Low),
                Share(answered.High),
            };
        }));

    private static string Whole(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0.000", Dialogs.Language.DutchTime.Culture);
}
