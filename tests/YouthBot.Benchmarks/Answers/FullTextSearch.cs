using Microsoft.Data.Sqlite;

namespace YouthBot.Benchmarks.Answers;

/// <summary>SQLite's full-text search: each title and phrasing is a document, ranked by bm25, any of the words may match.</summary>
internal static class FullTextSearch
{
    private const int Documents = 50;

    public static Peer Search(IReadOnlyList<CatalogueArticle> articles, IReadOnlyList<string> questions)
    {
        using var database = new SqliteConnection("Data Source=:memory:");
        database.Open();
        using var create = database.CreateCommand();
        create.CommandText = "CREATE VIRTUAL TABLE phrasing USING fts5(article UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 2')";
        create.ExecuteNonQuery();
        using (var transaction = database.BeginTransaction())
        {
            foreach (var article in articles)
            {
                foreach (var text in article.Phrasings.Prepend(article.Title)) Insert(database, article.Id, text);
            }

            transaction.Commit();
        }

        return new Peer("SQLite FTS5, bm25", [.. questions.Select(question => Find(database, question))]);
    }

    private static void Insert(SqliteConnection database, string article, string text)
    {
        using var insert = database.CreateCommand();
        insert.CommandText = "INSERT INTO phrasing (article, text) VALUES ($article, $text)";
        insert.Parameters.AddWithValue("$article", article);
        insert.Parameters.AddWithValue("$text", text);
        insert.ExecuteNonQuery();
    }

    private static string[] Find(SqliteConnection database, string question)
    {
        var words = new string([.. question.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        using var find = database.CreateCommand();
        find.CommandText = "SELECT article FROM phrasing WHERE phrasing MATCH $words ORDER BY rank LIMIT $documents";
        find.Parameters.AddWithValue("$words", string.Join(" OR ", words.Select(word => $"\"{word}\"")));
        find.Parameters.AddWithValue("$documents", Documents);
        using var rows = find.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
        {
            if (!found.Contains(rows.GetString(0))) found.Add(rows.GetString(0));
        }

        return [.. found.Take(3)];
    }
}
