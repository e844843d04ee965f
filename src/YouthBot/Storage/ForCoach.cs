using YouthBot.Handoff.Ownership;

namespace YouthBot.Storage;

/// <summary>A conversation as its coach may see it.</summary>
/// <param name="Facts">What is known of the request.</param>
/// <param name="Said">What was said, from where it is shared.</param>
public sealed record ForCoach(HandoffFacts Facts, IReadOnlyList<Said> Said);
