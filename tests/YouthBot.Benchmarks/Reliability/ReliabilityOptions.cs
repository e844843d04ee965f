using System.Globalization;

namespace YouthBot.Benchmarks.Reliability;

/// <summary>How many people, for how long, and how often the server is killed.</summary>
internal sealed record ReliabilityOptions
{
    public const string Name = "reliability";

    public const string Usage =
        """
        Usage: dotnet run -c Release --project tests/YouthBot.Benchmarks -- reliability
          --conversations 200   young people who talk at the same time
          --coaches 10          coaches at the desk
          --seconds 120         how long they talk
          --kills 3             how often the server is killed meanwhile (kill -9) and started again
        """;

    public int Conversations { get; private init; } = 200;

    public int Coaches { get; private init; } = 10;

    public TimeSpan Length { get; private init; } = TimeSpan.FromMinutes(2);

    public int Kills { get; private init; } = 3;

    /// <summary>Reads the command line; null when it cannot be understood.</summary>
    public static ReliabilityOptions? Read(string[] args)
    {
        var options = new ReliabilityOptions();
        foreach (var pair in args.Chunk(2))
        {
            if (pair is not [var name, var text] || !int.TryParse(text, CultureInfo.InvariantCulture, out var number) || number < 0
                || options.With(name, number) is not { } changed) return null;
            options = changed;
        }

        return options;
    }

    private ReliabilityOptions? With(string name, int number) => name switch
    {
        "--conversations" => this with { Conversations = number },
        "--coaches" => this with { Coaches = number },
        "--seconds" => this with { Length = TimeSpan.FromSeconds(number) },
        "--kills" => this with { Kills = number },
        _ => null,
    };
}
