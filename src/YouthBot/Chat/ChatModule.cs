using YouthBot.Channels.DirectLine;

namespace YouthBot.Chat;

/// <summary>What our own chat needs beside the Direct Line door.</summary>
internal static class ChatModule
{
    public static void MapChat(this WebApplication app)
    {
        app.MapPost("/chat/token", ChatToken.HandleAsync).AddEndpointFilter(NeverStored.FilterAsync).RequireChatCors();
        app.MapDelete("/chat", EraseChat.HandleAsync).AddEndpointFilter(Caller.RequireAsync).RequireChatCors();
    }
}
