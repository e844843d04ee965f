using System.CommandLine;
using YouthBot.Content;
using YouthBot.Dialogs.Content;
using YouthBot.Evaluation;
using Command = System.CommandLine.Command;

namespace YouthBot.Commands;

/// <summary><c>eval</c>: how often the bot is right, as text.</summary>
internal static class EvalCommand
{
    /// <summary>One at a time would learn the content thousands of times; a tenth at a time is nearly as many to learn from.</summary>
    private const int Folds = 10;
    private const int FewestFolds = 2;

    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("file")
        {
            Description = "Questions (ids joined by | or NONE, TAB, style, TAB, text) or messages about safety (category:level or none, TAB, text).",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var leaveOneOut = new Option<bool>("--leave-one-out")
        {
            Description = $"Also ask each phrasing of a bot that did not learn it: {Folds}-fold cross-validation.",
        };
        var safetyFolds = new Option<int?>("--safety-folds")
        {
            Description = "Also judge each example of safety by what was learned from the others: cross-validation in so many parts.",
        };
        var perArticle = new Option<int?>("--phrasings") { Description = "Learn from at most so many phrasings an article (the learning curve)." };
        var floor = new Option<double?>("--floor") { Description = "Exit 1 when hit@1 over all questions is below this percentage." };
        var failures = new Option<bool>("--failures") { Description = "Also print what went wrong." };
        var command = new Command(
            "eval",
            "Print how often the bot is right. Its peers on the same questions: dotnet run -c Release --project tests/YouthBot.Benchmarks -- answers FILE.")
        {
            files, leaveOneOut, safetyFolds, perArticle, floor, failures,
        };
        command.SetAction(parsed => Run(
            parsed.GetValue(files) ?? [],
            parsed.GetValue(leaveOneOut),
            parsed.GetValue(safetyFolds),
            parsed.GetValue(perArticle),
            parsed.GetValue(floor),
            parsed.GetValue(failures)));
        return command;
    }

    private static int Run(FileInfo[] files, bool leaveOneOut, int? safetyFolds, int? perArticle, double? floor, bool failures)
    {
        if (files.Length == 0 && !leaveOneOut && safetyFolds is null) return Fail("Give a file, --leave-one-out or --safety-folds.");
        if (safetyFolds < FewestFolds) return Fail($"--safety-folds takes {FewestFolds} or more.");
        if (files.FirstOrDefault(file => !file.Exists) is { } missing) return Fail($"There is no file '{missing.FullName}'.");
        var results = new List<QuestionResult>();
        if (files.Length > 0 && (Content(perArticle) is not { } content || !EvaluateFiles(files, content, failures, results))) return 1;
        if (leaveOneOut && !EvaluateFolds(failures, results)) return 1;
        if (safetyFolds is { } parts && !EvaluateSafetyFolds(parts, failures)) return 1;
        return floor is null || IsAbove(floor.Value, results) ? 0 : 1;
    }

    private static ContentSet? Content(int? perArticle) => perArticle is { } count
        ? ContentForCommands.Load(Phrasings.AtMost(ContentFolder.Read(ContentForCommands.Folder), count))
        : ContentForCommands.Load();

    private static bool EvaluateFiles(FileInfo[] files, ContentSet content, bool failures, List<QuestionResult> all)
    {
        foreach (var file in files)
        {
            EvaluationFile cases;
            try
            {
                cases = EvaluationFile.Read(File.ReadLines(file.FullName));
            }
            catch (FormatException error)
            {
                Fail($"{file.FullName}: {error.Message}");
                return false;
            }

            Console.Out.WriteLine($"== {file.Name}");
            List<QuestionResult> questions = [.. cases.Questions.Select(question => QuestionResult.Of(question, Ask(content, question.Text)))];
            if (questions.Count > 0) QuestionReport.Write(Console.Out, questions, failures);
            if (cases.Safety.Count > 0)
                SafetyReport.Write(Console.Out, [.. cases.Safety.Select(message => SafetyResult.Of(message, Ask(content, message.Text)))], failures);
            all.AddRange(questions);
        }

        return true;
    }

    /// <summary>Search alone: a phrasing may be a cry for help too, and then it says nothing about what was learned.</summary>
    private static bool EvaluateFolds(bool failures, List<QuestionResult> all)
    {
        var content = ContentFolder.Read(ContentForCommands.Folder);
        var results = new List<QuestionResult>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var (files, leftOut) = Phrasings.WithoutFold(content, fold, Folds);
            if (ContentForCommands.Load(files) is not { } loaded) return false;
            results.AddRange(leftOut.Select(question => QuestionResult.Of(question, loaded.Search.Find(question.Text))));
        }

        Console.Out.WriteLine($"== phrasings, {Folds}-fold cross-validation");
        QuestionReport.Write(Console.Out, results, failures);
        all.AddRange(results);
        return true;
    }

    /// <summary>The patterns stay as they are; the classifier learns without the part that is judged.</summary>
    private static bool EvaluateSafetyFolds(int folds, bool failures)
    {
        var content = ContentFolder.Read(ContentForCommands.Folder);
        var results = new List<SafetyResult>();
        for (var fold = 0; fold < folds; fold++)
        {
            var (files, leftOut) = SafetyExamples.WithoutFold(content, fold, folds);
            if (ContentForCommands.Load(files) is not { } loaded) return false;
            results.AddRange(leftOut.Select(message => SafetyResult.Of(message, loaded.Safety.Detect(message.Text))));
        }

        Console.Out.WriteLine($"== examples of safety, {folds}-fold cross-validation");
        SafetyReport.Write(Console.Out, results, failures);
        return true;
    }

    private static bool IsAbove(double floor, List<QuestionResult> results)
    {
        var answerable = results.Where(result => result.Case.IsAnswerable).ToList();
        if (100.0 * answerable.Count(result => result.IsFirst) >= floor * answerable.Count) return true;
        Fail($"hit@1 is below {floor} %.");
        return false;
    }

    private static Handoff.Turns.Decision Ask(ContentSet content, string text) => new Talk(content, TimeProvider.System).Say(text).Decision;

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
