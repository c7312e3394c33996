namespace Symbiont.Server;

/// <summary>The server cannot start as it is set up. The message is one sentence for the operator and names the setting.</summary>
internal sealed class SettingsException(string message) : Exception(message);
