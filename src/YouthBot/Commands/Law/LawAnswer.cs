namespace YouthBot.Commands.Law;

/// <summary>One line that <c>law</c> prints: a stable contract, the order of the members too.</summary>
internal abstract record LawAnswer;
