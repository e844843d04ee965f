using System.Text.Json;
using System.Text.Json.Serialization;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Page;

/// <summary>What the live chat is told with the page, so that a first look needs no further request.</summary>
/// <param name="Region">Id of the region.</param>
/// <param name="Human">The label of the way to a human.</param>
/// <param name="LeaveTo">Where “Snel weg” goes.</param>
/// <param name="Erase">The sentences about erasing.</param>
/// <param name="Greeting">The first words of the bot.</param>
/// <param name="BotId">Who is not a human.</param>
/// <param name="Longest">The most characters of one message.</param>
/// <param name="WhatsApp">Whether a conversation of the region can go on in WhatsApp.</param>
/// <param name="Pass">A conversation of this browser's cookie, which goes on in the tab.</param>
public sealed record ChatStart(
    string Region,
    string Human,
    string LeaveTo,
    ChatStart.Erasing Erase,
    IReadOnlyList<Activity> Greeting,
    string BotId,
    int Longest,
    bool WhatsApp,
    ChatStart.Device? Pass)
{
    /// <summary>As the page carries it; the page escapes it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ChatStartJson.Default.ChatStart);

    /// <summary>The sentences about erasing.</summary>
    /// <param name="Question">Whether it must really be.</param>
    /// <param name="Yes">Label.</param>
    /// <param name="No">Label.</param>
    /// <param name="Done">Afterwards.</param>
    public sealed record Erasing(string Question, string Yes, string No, string Done);

    /// <summary>Names a conversation and proves the device.</summary>
    /// <param name="ConversationId">The conversation.</param>
    /// <param name="Secret">The proof.</param>
    public sealed record Device(string ConversationId, string Secret);
}

/// <summary>The JSON of <see cref="ChatStart"/>.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ChatStart))]
internal sealed partial class ChatStartJson : JsonSerializerContext;
