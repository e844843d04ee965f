using System.Globalization;

namespace YouthBot.Benchmarks;

/// <summary>What is to be measured, and for how long.</summary>
internal sealed record BenchmarkOptions
{
    public const string Usage =
        """
        Usage: dotnet run -c Release --project tests/YouthBot.Benchmarks -- all | turns | dialog | search | start | streams | desk | webhook | lighthouse …
               … -- answers FILE…    our search and its peers on the same questions, articles and phrasings
               … -- reliability      people and coaches while the server is killed: every message once, in order, one owner
          --rounds 5            repetitions; every figure is the median of them
          --seconds 4           length of one round of turns
          --conversations 64    conversations that talk at the same time
          --rate 1000           turns a second of the open variant
          --streams 5000        open streams (two open files each: see ulimit -n)
          --alone               turns without the two echoes
        """;

    private static readonly string[] Known = ["all", "turns", DialogBenchmark.Name, "search", "start", "streams", "desk", WebhookBenchmark.Name, LighthouseBenchmark.Name];

    public IReadOnlyList<string> Names { get; private init; } = [];

    public int Rounds { get; private init; } = 5;

    public TimeSpan RoundLength { get; private init; } = TimeSpan.FromSeconds(4);

    public int Conversations { get; private init; } = 64;

    public int Rate { get; private init; } = 1000;

    public int Streams { get; private init; } = 5000;

    /// <summary>Whether the server is measured without what it is compared with; for work on it.</summary>
    public bool Alone { get; private init; }

    public bool Includes(string name) => Names.Contains("all") || Names.Contains(name);

    /// <summary>Reads the command line; null when it cannot be understood.</summary>
    public static BenchmarkOptions? Read(string[] args)
    {
        var options = new BenchmarkOptions();
        for (var i = 0; i < args.Length; i++)
        {
            if (Known.Contains(args[i])) options = options with { Names = [.. options.Names, args[i]] };
            else if (args[i] == "--alone") options = options with { Alone = true };
            else if (i + 1 < args.Length && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var number) && number > 0
                && options.With(args[i], number) is { } changed) (options, i) = (changed, i + 1);
            else return null;
        }

        return options.Names.Count > 0 ? options : null;
    }

    private BenchmarkOptions? With(string name, int number) => name switch
    {
        "--rounds" => this with { Rounds = number },
        "--seconds" => this with { RoundLength = TimeSpan.FromSeconds(number) },
        "--conversations" => this with { Conversations = number },
        "--rate" => this with { Rate = number },
        "--streams" => this with { Streams = number },
        _ => null,
    };
}
