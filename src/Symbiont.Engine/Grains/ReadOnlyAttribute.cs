namespace Symbiont.Engine;

/// <summary>Marks a grain method that changes nothing. It runs beside the line of turns, on the last committed state.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadOnlyAttribute : Attribute;
