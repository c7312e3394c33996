using System.Collections;
using System.Reflection;
using System.Text;
using Symbiont.Language.Syntax;

namespace Symbiont.Language.Tests.Syntax;

/// <summary>Looks at trees as a whole, whatever their nodes are.</summary>
internal static class Tree
{
    private static readonly Dictionary<Type, PropertyInfo[]> Parts = [];

    /// <summary>Everything a tree says but its positions: two trees mean the same when their texts are equal.</summary>
    public static string Describe(SyntaxNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    /// <summary>The number of nodes on the longest path.</summary>
    public static int Height(SyntaxNode node) => 1 + Children(node).Select(Height).DefaultIfEmpty(0).Max();

    public static IEnumerable<SyntaxNode> Children(SyntaxNode node)
    {
        foreach (var part in PartsOf(node))
        {
            switch (part.GetValue(node))
            {
                case SyntaxNode child:
                    yield return child;
                    break;
                case IEnumerable children and not string:
                    foreach (var child in children.Cast<SyntaxNode>())
                        yield return child;
                    break;
            }
        }
    }

    public static IEnumerable<SyntaxNode> DescendantsAndSelf(SyntaxNode node) =>
        Children(node).SelectMany(DescendantsAndSelf).Prepend(node);

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string s:
                text.Append('"').Append(s).Append('"');
                break;
            case double d:
                text.Append(BitConverter.DoubleToInt64Bits(d)).Append('f');
                break;
            case SyntaxNode node:
                text.Append(node.GetType().Name).Append('(');
                foreach (var part in PartsOf(node))
                {
                    Write(part.GetValue(node), text);
                    text.Append(' ');
                }
                text.Append(')');
                break;
            case IEnumerable list:
                text.Append('[');
                foreach (var element in list)
                    Write(element, text);
                text.Append(']');
                break;
            default:
                text.Append(value);
                break;
        }
    }

    /// <summary>What a node was made of: its settable properties but the two positions.</summary>
    private static PropertyInfo[] PartsOf(SyntaxNode node)
    {
        lock (Parts)
        {
            if (!Parts.TryGetValue(node.GetType(), out var parts))
            {
                parts = [.. node.GetType().GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(Position))];
                Parts.Add(node.GetType(), parts);
            }
            return parts;
        }
    }
}
