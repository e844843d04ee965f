using System.Text.Json.Serialization;
using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Context;

/// <summary>
/// What somebody said about themselves, and nothing that was guessed. All of it in one place, so that it can be shown and forgotten as a
/// whole. No name, no address, no school by name: only what makes an answer another answer.
/// </summary>
public sealed record PersonFacts
{
    private const int Adult = 18;

    /// <summary>From this age on somebody who has a child is not asking about their own school.</summary>
    private const int OldEnoughForAChildAtSchool = 26;

    /// <summary>Nothing was said.</summary>
    public static PersonFacts None { get; } = new();

    /// <summary>Their own age in years. “Ik word volgende maand 18” is 17.</summary>
    public int? Age { get; init; }

    /// <summary>Whether they are 18 or older, said without a number; null when the age is known or nothing was said.</summary>
    public bool? IsAdult { get; init; }

    /// <summary>They ask as the parent of a child at school.</summary>
    public bool IsParent { get; init; }

    /// <summary>The age of that child.</summary>
    public int? ChildAge { get; init; }

    /// <summary>The school that they go to themselves.</summary>
    public SchoolKind? School { get; init; }

    /// <summary>The diploma that they have.</summary>
    public SchoolKind? Diploma { get; init; }

    /// <summary>They said that they have no diploma.</summary>
    public bool HasNoDiploma { get; init; }

    /// <summary>Where they live, as the region writes it.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Which variant of an answer is theirs; null when nothing that matters was said.</summary>
    [JsonIgnore]
    public Asker? Asker => IsParent ? Content.Asker.Ouder : OfAge(Age is { } age ? age >= Adult : IsAdult);

    /// <summary>Nothing is known.</summary>
    [JsonIgnore]
    public bool IsEmpty => this == None;

    /// <summary>These facts with newer ones: what is said last counts.</summary>
    public PersonFacts With(PersonFacts newer)
    {
        ArgumentNullException.ThrowIfNull(newer);
        var age = newer.Age ?? (newer.IsAdult is { } adult && Age is { } known && adult != known >= Adult ? null : Age);
        return new PersonFacts
        {
            Age = age,
            IsAdult = age is null ? newer.IsAdult ?? IsAdult : null,
            IsParent = newer.IsParent || (IsParent && newer.Age is not < OldEnoughForAChildAtSchool),
            ChildAge = newer.ChildAge ?? ChildAge,
            School = newer.School ?? School,
            Diploma = newer.HasNoDiploma ? null : newer.Diploma ?? Diploma,
            HasNoDiploma = newer.HasNoDiploma || (HasNoDiploma && newer.Diploma is null),
            Gemeente = newer.Gemeente ?? Gemeente,
        };
    }

    private static Asker? OfAge(bool? adult) => adult switch
    {
        true => Content.Asker.Vanaf18,
        false => Content.Asker.Onder18,
        null => null,
    };
}
