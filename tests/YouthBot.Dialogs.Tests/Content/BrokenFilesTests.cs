using FsCheck;
using FsCheck.Fluent;

namespace YouthBot.Dialogs.Tests.Content;

public class BrokenFilesTests
{
    private static readonly string[] Marks =
    [
        "[", "]", "{", "}", ":", "\"", "'", "- ", "\n", "\t", "&", "*", "!", "|",
        ">", "%", "#", "---", "---\n", "null", "\0", "\uD83D", "?", ",",
    ];

    /// <summary>An editor's slip may break any rule, but never the loader: file and line are all that the editor has.</summary>
    [Fact]
    public void Whatever_is_typed_or_cut_anywhere_the_loader_answers()
    {
        var slips =
            from file in Gen.Elements(new ContentSample().Files.Keys.ToArray())
            from mark in Gen.Elements(Marks)
            from at in Gen.Choose(0, 2000)
            from cut in Gen.Choose(0, 40)
            select (file, mark, at, cut);

        Prop.ForAll(slips.ToArbitrary(), slip =>
        {
            var sample = new ContentSample();
            var text = sample.Files[slip.file];
            var from = slip.at % (text.Length + 1);
            var problems = sample.With(slip.file, text[..from] + slip.mark + text[Math.Min(text.Length, from + slip.cut)..]).Problems();
            return problems.All(problem => problem.Line > 0 && problem.Message is not "");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }
}
