using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Plans;

/// <summary>The parts of a plan. In content and answers they have these names in camelCase.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlanField>))]
public enum PlanField
{
    /// <summary>What do I want?</summary>
    WatWilIk,

    /// <summary>What goes well?</summary>
    WatGaatGoed,

    /// <summary>What do I need?</summary>
    WatHebIkNodig,

    /// <summary>Who helps me?</summary>
    WieHelptMij,

    /// <summary>My first step.</summary>
    MijnEersteStap,

    /// <summary>When?</summary>
    Wanneer,
}
