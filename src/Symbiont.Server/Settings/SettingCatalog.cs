namespace Symbiont.Server;

/// <summary>Every setting that some part of this server reads. A <c>SYMBIONT_*</c> variable that is not here is warned of at start.</summary>
internal static class SettingCatalog
{
    /// <summary>Values of <c>vault://</c> paths; read by the vault, whatever follows the prefix.</summary>
    public const string VaultPrefix = "SYMBIONT_SECRET_";

    public static readonly Setting Urls = new("SYMBIONT_URLS");
    public static readonly Setting DataDir = new("SYMBIONT_DATA_DIR");
    public static readonly Setting Database = new("SYMBIONT_DATABASE", IsSecret: true);
    public static readonly Setting SiloName = new("SYMBIONT_SILO_NAME");
    public static readonly Setting SiloAddress = new("SYMBIONT_SILO_ADDRESS");
    public static readonly Setting ApiAuthToken = new("API_AUTH_TOKEN", IsSecret: true);
    public static readonly Setting MasterKey = new("SYMBIONT_MASTER_KEY", IsSecret: true);
    public static readonly Setting LogFormat = new("SYMBIONT_LOG_FORMAT");
    public static readonly Setting AllowedHosts = new("SYMBIONT_ALLOWED_HOSTS");
    public static readonly Setting CorsOrigins = new("SYMBIONT_CORS_ORIGINS");
    public static readonly Setting TrustedProxies = new("SYMBIONT_TRUSTED_PROXIES");
    public static readonly Setting OpenEndpoints = new("SYMBIONT_OPEN_ENDPOINTS");
    public static readonly Setting Drain = new("SYMBIONT_DRAIN");
    public static readonly Setting Policy = new("SYMBIONT_POLICY");
    public static readonly Setting InlinePrograms = new("SYMBIONT_INLINE_PROGRAMS");
    public static readonly Setting WorkflowTimeout = new("SYMBIONT_WORKFLOW_TIMEOUT");
    public static readonly Setting MaxConcurrent = new("SYMBIONT_MAX_CONCURRENT");
    public static readonly Setting ExecAllow = new("SYMBIONT_EXEC_ALLOW");
    public static readonly Setting Sandbox = new("SYMBIONT_SANDBOX");
    public static readonly Setting SandboxImage = new("SYMBIONT_SANDBOX_IMAGE");
    public static readonly Setting SandboxFolders = new("SYMBIONT_SANDBOX_FOLDERS");
    public static readonly Setting FileRoots = new("SYMBIONT_FILE_ROOTS");
    public static readonly Setting HttpAllowHosts = new("SYMBIONT_HTTP_ALLOW_HOSTS");
    public static readonly Setting HistoryDays = new("SYMBIONT_HISTORY_DAYS");
    public static readonly Setting HistoryMax = new("SYMBIONT_HISTORY_MAX");
    public static readonly Setting ParkedExecutions = new("SYMBIONT_PARKED_EXECUTIONS");

    public static readonly IReadOnlyList<Setting> All =
    [
        Urls, DataDir, Database, SiloName, SiloAddress, ApiAuthToken, MasterKey, LogFormat, AllowedHosts, CorsOrigins, TrustedProxies, OpenEndpoints, Drain, Policy, InlinePrograms,
        WorkflowTimeout, MaxConcurrent, ExecAllow, Sandbox, SandboxImage, SandboxFolders, FileRoots, HttpAllowHosts,
        HistoryDays, HistoryMax, ParkedExecutions,
    ];
}
