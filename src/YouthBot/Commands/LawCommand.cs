using System.CommandLine;
using YouthBot.Commands.Law;

namespace YouthBot.Commands;

/// <summary><c>law</c>: what the law says of each case, one JSON object a line in and out. See docs/law.md.</summary>
internal static class LawCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo>("--file") { Description = "Cases, one JSON object a line (docs/law.schema.json).", Required = true };
        var command = new Command("law", "Apply the law to cases and print one JSON object for each; exit 1 when a line is wrong.") { file };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(FileInfo file)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"There is no file '{file.FullName}'.");
            return 1;
        }

        var code = 0;
        foreach (var (index, line) in File.ReadLines(file.FullName).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var answer = LawLine.Answer(line, index + 1);
            if (answer is LawError) code = 1;
            Console.Out.WriteLine(LawLine.ToJson(answer));
        }

        return code;
    }
}
