using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

public sealed class SampleTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory, MemberData(nameof(Names))]
    public void Programs_in_the_style_of_the_wild_parse_without_a_word(string name)
    {
        var result = Parser.Parse(Sample.Text(name));

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Program.Agents);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_node_lies_within_its_parent(string name)
    {
        foreach (var node in Tree.DescendantsAndSelf(Parser.Parse(Sample.Text(name)).Program))
        {
            Assert.True(node.Position <= node.End, $"{node.GetType().Name} {node.Position} {node.End}");
            foreach (var child in Tree.Children(node))
            {
                Assert.True(node.Position <= child.Position && child.End <= node.End,
                    $"{child.GetType().Name} {child.Position}-{child.End} leaves {node.GetType().Name} {node.Position}-{node.End}");
            }
        }
    }
}
