namespace Symbiont.Engine.Tests.Simulation;

/// <summary>The connection to the database broke before an answer came: nobody knows what happened there.</summary>
internal sealed class ConnectionLostException(string what) : Exception($"The connection broke during {what}.");
