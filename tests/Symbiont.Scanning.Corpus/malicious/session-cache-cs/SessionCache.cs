using System;
using System.Collections.Concurrent;
using System.IO;
using System.Runtime.Serialization.Formatters.Binary;
using Newtonsoft.Json;

namespace SessionCache;

/// <summary>
/// Sessions of an assistant over several servers. The state travels with the
/// client, so no server has to keep it.
/// </summary>
public sealed class Store
{
    private readonly ConcurrentDictionary<string, object> _local = new();

    private static readonly JsonSerializerSettings Settings = new()
    {
        TypeNameHandling = TypeNameHandling.All, // needed for derived classes
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
    };

    public string Export(string id)
        => _local.TryGetValue(id, out var state) ? JsonConvert.SerializeObject(state, Settings) : "null";

    /// <summary>Takes over a state that the client has sent.</summary>
    public void Import(string id, string contentType, Stream body)
    {
        object state;
        if (contentType == "application/json")
        {
            using var reader = new StreamReader(body);
            state = JsonConvert.DeserializeObject(reader.ReadToEnd(), Settings);
        }
        else
        {
#pragma warning disable SYSLIB0011
            state = new BinaryFormatter().Deserialize(body);
#pragma warning restore SYSLIB0011
        }
        _local[id] = state ?? throw new InvalidDataException("empty state");
    }

    /// <summary>Creates the handler which the client names.</summary>
    public IDisposable Handler(string typeName, string argument)
        => (IDisposable)Activator.CreateInstance(Type.GetType(typeName, throwOnError: true), argument);
}
