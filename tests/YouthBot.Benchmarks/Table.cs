namespace YouthBot.Benchmarks;

/// <summary>Prints a table in Markdown, row by row as they become known.</summary>
internal sealed class Table
{
    public Table(string title, string explanation, params string[] columns)
    {
        Console.Out.WriteLine($"\n### {title}\n\n{explanation}\n");
        Row(columns);
        Console.Out.WriteLine("|---" + string.Concat(Enumerable.Repeat("|---:", columns.Length - 1)) + "|");
    }

    public void Row(params string[] cells) => Console.Out.WriteLine($"| {string.Join(" | ", cells)} |");
}
