using System.Text.Json;
using System.Text.Json.Nodes;
using YouthBot.Dialogs.Law;

namespace YouthBot.EndToEnd.Commands;

/// <summary><c>law</c>: one object a line in and out, and a bad line spoils no other.</summary>
public sealed class LawCommandTests : IDisposable
{
    private const string Duty =
        """{"id":"x","in":{"born":"2009-05-03","on":"2026-11-21","diploma":"none","enrolled":"vo","fullSchoolYears":null,"absentWeeks":null,"exemption":"none"}}""";

    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "law");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youthbot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Every_example_comes_out_as_written_down()
    {
        var run = await ProductCommand.RunAsync("law", "--file", Path.Combine(Cases, "cases.jsonl"));
        Assert.Equal((0, ""), (run.Code, run.Errors));
        var expected = await File.ReadAllLinesAsync(Path.Combine(Cases, "expected.jsonl"));
        Assert.Equal(expected.Length, run.Lines.Length);
        Assert.Empty(expected.Zip(run.Lines).Where(pair => !Holds(pair.First, pair.Second)).Select(pair => $"{pair.First}\n{pair.Second}"));
    }

    [Fact]
    public async Task The_members_have_their_order()
    {
        var run = await LawAsync(Duty);
        Assert.Equal(
            ["id", "status", "startkwalificatie", "doorstroompunt", "fulfilled", "until", "articles", "explain"],
            JsonSerializer.Deserialize<JsonElement>(Assert.Single(run.Lines)).EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_bad_line_is_an_error_with_its_number_and_the_rest_goes_on()
    {
        var run = await LawAsync(Duty, "", "{", Duty);
        Assert.Equal((1, ""), (run.Code, run.Errors));
        Assert.Equal(3, run.Lines.Length);
        var error = JsonNode.Parse(run.Lines[1])!;
        Assert.Equal(["id", "line", "error"], error.AsObject().Select(member => member.Key));
        Assert.Equal(3, error["line"]!.GetValue<int>());
        Assert.Equal("kwalificatieplichtig", JsonNode.Parse(run.Lines[2])!["status"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_is_wrong_is_named()
    {
        (string Line, string Error)[] wrong =
        [
            ("[]", "not a JSON object"),
            ("""{"in":{}}""", "id is missing"),
            ("""{"id":"x"}""", "in is missing"),
            ("""{"id":"x","in":7}""", "in must be an object"),
            ("""{"id":"x","kind":"verlof","in":{}}""", "kind must be one of"),
            ("""{"id":"x","in":{}}""", "in.born is missing"),
            (Duty.Replace("2009-05-03", "2009-02-29", StringComparison.Ordinal), "in.born must be a date that exists"),
            (Duty.Replace("2009-05-03", "3-5-2009", StringComparison.Ordinal), "in.born must be a date"),
            (Duty.Replace("2009-05-03", "2026-11-22", StringComparison.Ordinal), "in.born must be a date that is not after on"),
            (Duty.Replace("2009-05-03", "0001-01-01", StringComparison.Ordinal), "in.born must be a date from 1900"),
            (Duty.Replace("\"vo\"", "\"hbo\"", StringComparison.Ordinal), "in.enrolled must be one of none, po, vo"),
            (Duty.Replace("\"vo\"", "null", StringComparison.Ordinal), "in.enrolled must be one of"),
            (Duty.Replace("\"vo\"", "\"\\ud800\"", StringComparison.Ordinal), "not Unicode"),
            (Duty.Replace("\"absentWeeks\":null,", "", StringComparison.Ordinal), "in.absentWeeks is missing"),
            (Duty.Replace("\"absentWeeks\":null", "\"absentWeeks\":-1", StringComparison.Ordinal), "in.absentWeeks must be null or a whole number"),
            (Duty.Replace("\"absentWeeks\":null", "\"absentWeeks\":1.5", StringComparison.Ordinal), "in.absentWeeks must be null or a whole number"),
            (Duty.Replace("\"absentWeeks\":null", "\"absentWeeks\":\"4\"", StringComparison.Ordinal), "in.absentWeeks must be null or a whole number"),
            (Duty.Replace("\"fullSchoolYears\":null", "\"fullSchoolYears\":1e30", StringComparison.Ordinal), "in.fullSchoolYears must be"),
            ("""{"id":"x","kind":"halt","in":{"born":"2011-05-05","on":"2026-11-21","hours":1,"timesLate":1,"culpable":"ja"}}""", "in.culpable must be true or false"),
            ("""{"id":"x","kind":"toelating","in":{"born":"2011-05-05","on":"2026-11-21","appliedOn":"2027-04-01","level":5}}""", "in.level must be"),
        ];
        var run = await LawAsync([.. wrong.Select(pair => pair.Line)]);
        Assert.Equal(1, run.Code);
        Assert.Equal(wrong.Length, run.Lines.Length);
        Assert.All(wrong.Zip(run.Lines), pair =>
            Assert.Contains(pair.First.Error, JsonNode.Parse(pair.Second)!["error"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_file_it_says_so_on_standard_error()
    {
        var run = await ProductCommand.RunAsync("law", "--file", "no-such-file.jsonl");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("no-such-file.jsonl", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_names_the_words_that_the_command_reads_and_writes()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "law.schema.json")))!["$defs"]!;
        Assert.Equal(Codes<Diploma>.All, Words(schema["diploma"]!));
        Assert.Equal(Codes<Enrolment>.All, Words(schema["enrolled"]!));
        Assert.Equal(Codes<Exemption>.All, Words(schema["exemption"]!));
        Assert.Equal(Codes<DutyStatus>.All, Words(schema["dutyAnswer"]!["properties"]!["status"]!));
        Assert.Equal(Codes<DoorstroompuntScope>.All, Words(schema["dutyAnswer"]!["properties"]!["doorstroompunt"]!));
        Assert.Equal(Codes<AdmissionDecision>.All, Words(schema["admissionAnswer"]!["properties"]!["decision"]!));
        Assert.Equal(Codes<ReportDuty>.All, Words(schema["reportAnswer"]!["properties"]!["report"]!));
    }

    private static IEnumerable<string> Words(JsonNode definition) => definition["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    /// <summary>Whether the answer has every member that is written down; its sentence is free.</summary>
    private static bool Holds(string expected, string answer)
    {
        var members = JsonNode.Parse(answer)!.AsObject();
        return JsonNode.Parse(expected)!.AsObject().All(member =>
            members.ContainsKey(member.Key) && JsonNode.DeepEquals(member.Value, members[member.Key]));
    }

    private async Task<ProductCommand> LawAsync(params string[] lines)
    {
        await File.WriteAllLinesAsync(Path.Combine(folder.FullName, "cases.jsonl"), lines);
        return await ProductCommand.RunAsync(folder.FullName, "", new Dictionary<string, string>(), "law", "--file", "cases.jsonl");
    }
}
