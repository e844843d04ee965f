using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace YouthBot.Handoff.Tests.Architecture;

/// <summary>The two pure assemblies as they were built, and what they use.</summary>
internal static class Products
{
    public static Assembly Dialogs { get; } = typeof(Dialogs.Content.ContentSet).Assembly;

    public static Assembly Handoff { get; } = typeof(Handoff.Turns.Turn).Assembly;

    public static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    /// <summary>Members of other assemblies that the code names, as “Namespace.Type.Member”.</summary>
    public static IReadOnlyList<string> OutsideMembers(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind is HandleKind.TypeReference)
                .Select(member => $"{Named(metadata.GetTypeReference((TypeReferenceHandle)member.Parent))}.{metadata.GetString(member.Name)}")
                .Distinct(StringComparer.Ordinal),
        ];

        string Named(TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
