namespace YouthBot.Storage.Rows;

/// <summary>A cry for help that a coach was told of.</summary>
/// <param name="Id">Its place among what happened: a later one is higher.</param>
/// <param name="Code">Category and level, as “suicidality:acute”.</param>
public sealed record AlertRow(long Id, string Code);
