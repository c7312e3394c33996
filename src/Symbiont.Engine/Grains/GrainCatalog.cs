namespace Symbiont.Engine;

/// <summary>All grain classes of this process.</summary>
internal sealed class GrainCatalog
{
    private readonly Dictionary<Type, GrainDescriptor> byInterface = [];
    private readonly Dictionary<string, GrainDescriptor> byTypeName = [];

    public GrainCatalog(IEnumerable<GrainClass> classes)
    {
        foreach (var grain in classes)
        {
            var descriptor = new GrainDescriptor(grain.Type);
            foreach (var face in descriptor.Interfaces)
                byInterface.Add(face, descriptor);
            byTypeName.Add(descriptor.TypeName, descriptor);
        }
    }

    public GrainDescriptor Of<TGrain>() => byInterface.TryGetValue(typeof(TGrain), out var descriptor)
        ? descriptor
        : throw new InvalidOperationException($"No class is registered for {typeof(TGrain).Name}.");

    public GrainDescriptor? Find(string typeName) => byTypeName.GetValueOrDefault(typeName);
}
