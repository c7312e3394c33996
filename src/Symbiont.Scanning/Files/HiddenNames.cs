using System.Text.RegularExpressions;

namespace Symbiont.Scanning.Files;

/// <summary>Names that begin with a dot, and which of them known tools use.</summary>
internal static partial class HiddenNames
{
    /// <summary>The first hidden part of a path that no known tool uses; null: there is none.</summary>
    public static string? Unknown(string path)
    {
        foreach (var part in path.Split('/'))
        {
            if (part.Length > 1 && part[0] == '.' && part != ".." && !Known().IsMatch(part))
                return part;
        }

        return null;
    }

    [GeneratedRegex(@"^\.(git\w*|github|gitlab\S*|vscode\w*|idea|editorconfig|nvmrc|[\w-]+-version|tool-versions|env(\..+|rc)?|husky|circleci|claude\S*|cursor\S*|windsurf\S*|cline\S*|agents?|codex|gemini|roo\S*|openclaw|clawd\S*|clawhub|mcp\S*|yarn|devcontainer|well-known|keep|nojekyll|mailmap|changeset|storybook|DS_Store|dvc|terraform\S*|next|nuxt|cargo|config|bundle|mvn|gradle|kube|docker|flake8|bandit|readthedocs\S*|pnp\.\S+|[\w.-]*(rc|ignore|config|lint\w*|format)|[\w.-]+\.(ya?ml|json|jsonc|toml|ini|cfg|hcl|md|mdc|rules|xml|lock|props|txt))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Known();
}
