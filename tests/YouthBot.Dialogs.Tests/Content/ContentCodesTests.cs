using System.Reflection;
using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Tests.Content;

public class ContentCodesTests
{
    [Fact]
    public void Every_rule_has_a_test_that_is_named_after_its_code()
    {
        var tests = typeof(ContentCodesTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ContentCodesTests).Namespace)
            .SelectMany(type => type.GetMethods())
            .Select(method => method.Name.Split('_')[0])
            .ToHashSet(StringComparer.Ordinal);

        Assert.Superset(ContentCodes.All.Select(code => code.Id).ToHashSet(StringComparer.Ordinal), tests);
    }

    [Fact]
    public void Every_rule_is_in_the_table_once()
    {
        var rules = typeof(ContentCodes).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(ContentCode))
            .Select(field => (ContentCode)field.GetValue(null)!);

        Assert.Equal(rules, ContentCodes.All);
        var ids = ContentCodes.All.Select(code => code.Id).ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), ids);
    }
}
