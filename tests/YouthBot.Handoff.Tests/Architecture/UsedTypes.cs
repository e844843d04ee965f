using System.Reflection;

namespace YouthBot.Handoff.Tests.Architecture;

/// <summary>The types that a type names: what it derives from, its fields, and the signatures and local variables of its methods.</summary>
internal static class UsedTypes
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IReadOnlySet<Type> Of(Type type)
    {
        MethodBase[] methods = [.. type.GetMethods(All), .. type.GetConstructors(All)];
        return methods.SelectMany(Named)
            .Concat(type.GetFields(All).Select(field => field.FieldType))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType)
            .OfType<Type>()
            .SelectMany(WithParts)
            .ToHashSet();
    }

    private static IEnumerable<Type> Named(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method is MethodInfo { ReturnType: var returned } ? new[] { returned } : [],
        .. method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? [],
    ];

    /// <summary>A list of candidates names the candidate as well.</summary>
    private static IEnumerable<Type> WithParts(Type type) =>
    [
        type,
        .. type.HasElementType ? WithParts(type.GetElementType()!) : [],
        .. type.GetGenericArguments().Where(part => !part.IsGenericParameter).SelectMany(WithParts),
    ];
}
