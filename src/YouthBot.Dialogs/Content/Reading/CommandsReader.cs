using System.Text.Json;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads <c>words/commands.yaml</c>.</summary>
internal sealed class CommandsReader(WholeMessages messages, ProblemList problems)
{
    public Commands Read(string file, string text)
    {
        var byMessage = new Dictionary<string, Command>(StringComparer.Ordinal);
        if (YamlText.Map(file, text, problems) is not { } map) return new Commands(byMessage);
        foreach (var command in Enum.GetValues<Command>())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(command.ToString());
            foreach (var message in map.Texts(name))
            {
                if (messages.Claim(message, $"the command “{name}”") is { } key) byMessage[key] = command;
            }
        }

        map.Close();
        return new Commands(byMessage);
    }
}
