using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace YouthBot.Storage.Model;

/// <summary>Columns are named as the prepared SQL names them: <c>conversation_id</c>, not <c>ConversationId</c>.</summary>
internal static class SnakeCase
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(table => table.GetProperties()))
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
        }
    }
}
