using System.Reflection;

namespace Symbiont.Engine.Tests.Promises;

public sealed class PromiseListTests
{
    /// <summary>The promises stand in docs/engine.md under these numbers; <c>dotnet test --filter promise=10</c> runs the tests of one.</summary>
    private const int Promises = 16;

    [Fact]
    public void Every_promise_has_its_tests()
    {
        var shown = typeof(PromiseListTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
                .SelectMany(method => Numbers(type).Concat(Numbers(method))))
            .ToHashSet();

        Assert.Equal(Enumerable.Range(1, Promises).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), shown.OrderBy(int.Parse));
    }

    private static IEnumerable<string> Numbers(MemberInfo member) => member.GetCustomAttributesData()
        .Where(trait => trait.AttributeType == typeof(TraitAttribute) && trait.ConstructorArguments[0].Value is "promise")
        .Select(trait => (string)trait.ConstructorArguments[1].Value!);
}
