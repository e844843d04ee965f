using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Law;

namespace YouthBot.Commands.Law;

/// <summary>One line of <c>law</c>: the case that it holds and what the law says of it.</summary>
internal static partial class LawLine
{
    private static readonly LawJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        // Dutch stays readable in a terminal
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The answer to a line; a <see cref="LawError"/> when it cannot be judged.</summary>
    /// <param name="line">A JSON object.</param>
    /// <param name="number">The number of the line, from 1.</param>
    public static LawAnswer Answer(string line, int number)
    {
        string? id = null;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind is not JsonValueKind.Object) throw new FormatException("The line is not a JSON object.");
            var root = new LawInput(document.RootElement, "");
            id = root.Text("id");
            var kind = root.OptionalText("kind");
            var input = root.Object("in");
            return kind switch
            {
                null => Duty(id, input),
                "toelating" => Admission(id, input),
                "verzuim" => Report(id, input),
                "halt" => Halt(id, input),
                _ => throw new FormatException("kind must be one of toelating, verzuim, halt, or not there."),
            };
        }
        catch (JsonException error)
        {
            return new LawError(id, number, $"The line is not JSON: wrong at byte {error.BytePositionInLine}.");
        }
        catch (InvalidOperationException)
        {
            // half a surrogate pair, escaped: JSON, but not text
            return new LawError(id, number, "The line holds text that is not Unicode.");
        }
        catch (FormatException error)
        {
            return new LawError(id, number, error.Message);
        }
    }

    /// <summary>The answer as one line of JSON.</summary>
    public static string ToJson(LawAnswer answer) => JsonSerializer.Serialize(answer, answer.GetType(), Json);

    private static DutyAnswer Duty(string id, LawInput input)
    {
        var (born, on) = input.BornAndOn();
        var outcome = Dialogs.Law.Duty.Of(new Case(
            born,
            on,
            input.Choice<Diploma>("diploma"),
            input.Choice<Enrolment>("enrolled"),
            input.SchoolYears("fullSchoolYears"),
            input.Count("absentWeeks"),
            input.Choice<Exemption>("exemption")));
        return new DutyAnswer(
            id,
            Codes<DutyStatus>.Of(outcome.Status),
            outcome.StartQualification,
            Codes<DoorstroompuntScope>.Of(outcome.Doorstroompunt),
            outcome.Fulfilled,
            outcome.Until.DayFor(born),
            outcome.Articles(on),
            Explanation.Of(outcome, born));
    }

    private static AdmissionAnswer Admission(string id, LawInput input)
    {
        var (born, on) = input.BornAndOn();
        var outcome = Dialogs.Law.Admission.Of(new AdmissionCase(
            input.Date("appliedOn"),
            born,
            on,
            input.Level("level"),
            input.Choice<Diploma>("diploma"),
            input.Flag("intakeDone", whenNull: true),
            input.OptionalDate("negativeBsaOn"),
            input.Flag("answeredBeforeJuly1", whenNull: true),
            input.Flag("warnedInWriting", whenNull: false),
            input.Flag("previousEntree", whenNull: false)));
        return new AdmissionAnswer(id, Codes<AdmissionDecision>.Of(outcome.Decision), outcome.Articles, Explanation.Of(outcome));
    }

    private static ReportAnswer Report(string id, LawInput input)
    {
        var (born, on) = input.BornAndOn();
        var outcome = Dialogs.Law.Report.Of(new ReportCase(
            born,
            on,
            input.Hours("unauthorisedHoursIn4Weeks"),
            input.Count("consecutiveWeeksAbsent"),
            input.Flag("luxury"),
            input.Choice<Enrolment>("enrolled"),
            input.Choice<Diploma>("diploma")));
        return new ReportAnswer(id, Codes<ReportDuty>.Of(outcome.Report), outcome.Articles(on), Explanation.Of(outcome));
    }

    private static HaltAnswer Halt(string id, LawInput input)
    {
        var (born, on) = input.BornAndOn();
        var outcome = Dialogs.Law.Halt.Of(new HaltCase(
            born,
            on,
            input.Hours("hours"),
            input.Count("timesLate"),
            input.Flag("culpable"),
            input.Flag("earlierHalt"),
            input.Flag("seriousProblems")));
        return new HaltAnswer(id, outcome.Halt, outcome.Articles, Explanation.Of(outcome));
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(DutyAnswer))]
    [JsonSerializable(typeof(AdmissionAnswer))]
    [JsonSerializable(typeof(ReportAnswer))]
    [JsonSerializable(typeof(HaltAnswer))]
    [JsonSerializable(typeof(LawError))]
    private sealed partial class LawJson : JsonSerializerContext;
}
