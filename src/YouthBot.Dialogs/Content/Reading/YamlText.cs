using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>The first step from text to values: one YAML document that is a map or a list of maps.</summary>
internal static class YamlText
{
    /// <summary>Null when the text cannot be read; the problem is then reported.</summary>
    public static YamlMap? Map(string file, string text, ProblemList problems) =>
        Root(file, text, problems) switch
        {
            null => null,
            YamlMappingNode map => new YamlMap(file, map, problems),
            var other => NotThe<YamlMap>("a map of keys and values", file, other, problems),
        };

    /// <summary>Null when the text cannot be read; the problem is then reported.</summary>
    public static IReadOnlyList<YamlMap>? Maps(string file, string text, ProblemList problems) =>
        Root(file, text, problems) switch
        {
            null => null,
            YamlSequenceNode list => YamlMap.MapsOf(list, file, problems),
            var other => NotThe<IReadOnlyList<YamlMap>>("a list", file, other, problems),
        };

    private static YamlNode? Root(string file, string text, ProblemList problems)
    {
        var stream = new YamlStream();
        var parser = new Parser(new StringReader(text));
        try
        {
            stream.Load(parser);
        }
        catch (Exception error)
        {
            // YamlDotNet also throws exceptions of other types on broken text (a bracket that is never closed: InvalidOperationException);
            // then the last thing that it did read is the best place to point at
            var line = error is YamlException yaml ? yaml.Start.Line : parser.Current?.Start.Line ?? 1;
            problems.Add(ContentCodes.UnreadableYaml, new Place(file, Math.Max(1, (int)line)),
                $"This YAML cannot be read; look for a bracket or quote that is not closed, or a wrong indent: {error.Message}");
            return null;
        }

        if (stream.Documents is [var document]) return document.RootNode;
        problems.Add(ContentCodes.UnreadableYaml, new Place(file, 1),
            $"Write one YAML document in this file; it has {stream.Documents.Count}.");
        return null;
    }

    private static T? NotThe<T>(string wanted, string file, YamlNode node, ProblemList problems)
        where T : class
    {
        problems.Add(ContentCodes.WrongValue, new Place(file, (int)node.Start.Line), $"This file must be {wanted}.");
        return null;
    }
}
