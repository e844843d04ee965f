using YouthBot.Channels.DirectLine;

namespace YouthBot.Moves;

/// <summary>“Verder in WhatsApp”: the move of a web chat.</summary>
internal static class MovesModule
{
    private const string Path = "/chat/move";

    public static void AddMoves(this IHostApplicationBuilder builder) => builder.Services.AddSingleton<ChatMoves>();

    public static void MapMoves(this WebApplication app)
    {
        app.MapGet(Path, MoveChat.ReadAsync).AddEndpointFilter(NeverStored.FilterAsync).AddEndpointFilter(Caller.RequireAsync).RequireChatCors();
        app.MapPost(Path, MoveChat.OfferAsync).AddEndpointFilter(NeverStored.FilterAsync).AddEndpointFilter(Caller.RequireAsync).RequireChatCors();
        app.MapPost($"{Path}/answer", MoveChat.AnswerAsync).AddEndpointFilter(Caller.RequireAsync).RequireChatCors();
    }
}
