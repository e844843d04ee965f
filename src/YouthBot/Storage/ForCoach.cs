using YouthBot.Dialogs.Plans;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Storage;

/// <summary>A conversation as its coach may see it.</summary>
/// <param name="Facts">What is known of the request.</param>
/// <param name="Said">What was said, from where it is shared; where a plan stood it says so, and no more.</param>
/// <param name="Plan">Their plan, while they share it.</param>
public sealed record ForCoach(HandoffFacts Facts, IReadOnlyList<Said> Said, Plan? Plan);
