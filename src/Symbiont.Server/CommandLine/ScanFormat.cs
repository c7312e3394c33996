namespace Symbiont.Server;

/// <summary>How findings are written.</summary>
internal enum ScanFormat
{
    Table,
    Json,
    Sarif,
}
