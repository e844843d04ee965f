using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Tests.Check;

/// <summary>Every way through the check: at each question every answer, and not knowing.</summary>
internal static class CheckTree
{
    /// <summary>A place on the way.</summary>
    /// <param name="Facts">What is known there.</param>
    /// <param name="Asked">What was asked to come there, in order.</param>
    /// <param name="Skipped">What of it was not answered.</param>
    /// <param name="Next">What is asked there; null at the end.</param>
    public sealed record Place(Facts Facts, IReadOnlyList<CheckQuestion> Asked, IReadOnlyList<CheckQuestion> Skipped, CheckQuestion? Next);

    /// <summary>All places from a start on.</summary>
    /// <param name="start">What is known before the first question.</param>
    /// <param name="ages">The ages that are answered; without them every age of the start.</param>
    /// <param name="mostSkips">How many questions may be left unanswered.</param>
    public static IEnumerable<Place> From(Facts start, IReadOnlyCollection<int> ages, int mostSkips)
    {
        var open = new Stack<Place>([At(start, [], [])]);
        while (open.TryPop(out var place))
        {
            yield return place;
            if (place.Next is not { } question) continue;
            foreach (var (answer, after) in CheckAnswers.Possible(question, place.Facts))
            {
                if (question is CheckQuestion.Age && !ages.Contains(Birthday.AgeOn(after.Born.First, after.On))) continue;
                open.Push(At(after, [.. place.Asked, question], place.Skipped));
                Assert.NotEmpty(answer.Id);
            }

            if (place.Skipped.Count < mostSkips) open.Push(At(place.Facts, [.. place.Asked, question], [.. place.Skipped, question]));
        }
    }

    private static Place At(Facts facts, IReadOnlyList<CheckQuestion> asked, IReadOnlyList<CheckQuestion> skipped) =>
        new(facts, asked, skipped, CheckOrder.Next(facts, asked));
}
