namespace YouthBot.Dialogs.Safety;

/// <summary>
/// How much of a classifier's belief falls to each level and category. Whether there is danger at all is asked of all of them together: a message
/// may be between two categories, and no less a cry for that.
/// </summary>
/// <param name="Acute">The belief in any acute class, 0..1.</param>
/// <param name="Serious">The belief in any serious class.</param>
/// <param name="Worry">The belief in any class of worry.</param>
/// <param name="Category">The category in which it believes most, at all its levels together.</param>
internal sealed record SafetyBelief(double Acute, double Serious, double Worry, string Category)
{
    /// <summary>
    /// From this belief a message is a cry for help. Chosen by cross-validation over the examples, see docs/safety.md: a little lower and
    /// far more ordinary messages are heard, a little higher and cries are missed.
    /// </summary>
    internal const double LeastDanger = 0.36;

    /// <summary>From this belief in any acute class a message is a cry too: a life may depend on it.</summary>
    internal const double LeastAcute = 0.2;

    /// <summary>From this share of the danger the worst level is taken: one level too high is better than one too low.</summary>
    internal const double LeastShare = 0.25;

    /// <summary>
    /// Below this belief it is in doubt whether there is danger at all, and then it takes more to call it serious: a question about a strict
    /// teacher gets a kind card with the answer, not a coach with priority. Never so for what is acute.
    /// </summary>
    internal const double Sure = 0.7;

    /// <summary>From this share of a danger that is in doubt it is serious.</summary>
    internal const double LeastShareInDoubt = 0.6;

    /// <summary>The belief that there is danger at all.</summary>
    public double Danger => Acute + Serious + Worry;

    /// <summary>What is heard; null when there is too little to believe.</summary>
    /// <param name="isPart">Only a part of a message was judged. Torn out of its story, half a sentence soon looks bad: it takes twice as much.</param>
    public SafetyGuess? Guess(bool isPart = false)
    {
        var least = isPart ? 2 : 1;
        if (Danger < least * LeastDanger && Acute < least * LeastAcute) return null;
        var level = Acute >= LeastShare * Danger ? SafetyLevel.Acute
            : Acute + Serious >= (Danger < Sure ? LeastShareInDoubt : LeastShare) * Danger ? SafetyLevel.Serious
            : SafetyLevel.Worry;
        return new SafetyGuess(Category, level);
    }
}
