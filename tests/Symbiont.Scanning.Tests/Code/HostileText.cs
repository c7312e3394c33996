using FsCheck;
using FsCheck.Fluent;

namespace Symbiont.Scanning.Tests.Code;

/// <summary>Texts put together from what a language finds most confusing.</summary>
internal static class HostileText
{
    public static Gen<string> Of(string characters, string[] pieces) =>
        from parts in Gen.ListOf(Gen.OneOf(Gen.Elements(characters.ToCharArray()).Select(c => c.ToString()), Gen.Elements(pieces)))
        select string.Concat(parts);
}
