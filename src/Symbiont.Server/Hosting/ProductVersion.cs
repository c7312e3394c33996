using System.Reflection;

namespace Symbiont.Server;

/// <summary>Which Symbiont this is.</summary>
internal static class ProductVersion
{
    public static string Text { get; } = typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
