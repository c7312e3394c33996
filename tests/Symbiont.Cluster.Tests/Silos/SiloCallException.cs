namespace Symbiont.Cluster.Tests;

/// <summary>A call was not answered with a value; whether it took effect nobody has said.</summary>
internal sealed class SiloCallException(string message) : Exception(message);
