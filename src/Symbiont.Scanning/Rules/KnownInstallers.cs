namespace Symbiont.Scanning.Rules;

/// <summary>Installers that millions pipe into a shell because their makers say so. Whoever trusts the tool trusts its script; the finding stays, as a warning.</summary>
internal static class KnownInstallers
{
    private static readonly string[] Addresses =
    [
        @"sh\.rustup\.rs", @"(?:get|test)\.docker\.com", @"bun\.sh/install", @"bun\.com/install", @"deno\.land/(?:x/install/)?install\.sh", @"pyenv\.run", @"mise\.run",
        @"mise\.jdx\.dev/install\.sh", @"install\.python-poetry\.org", @"astral\.sh/(?:uv|ruff)/(?:[\d.]+/)?install\.(?:sh|ps1)", @"get\.k3s\.io", @"ollama\.(?:com|ai)/install\.sh",
        @"get\.sdkman\.io", @"starship\.rs/install\.sh", @"(?:deb|rpm)\.nodesource\.com/setup_[\w.]+", @"fnm\.vercel\.app/install", @"get\.pnpm\.io/install\.(?:sh|ps1)",
        @"tailscale\.com/install\.sh", @"fly\.io/install\.sh", @"get\.volta\.sh", @"claude\.ai/install\.(?:sh|ps1)", @"sh\.vector\.dev", @"codecov\.io/bash",
        @"bootstrap\.pypa\.io/(?:[\w./]+/)?get-pip\.py", @"foundry\.paradigm\.xyz", @"install\.determinate\.systems/nix", @"nixos\.org/nix/install",
        @"get-ghcup\.haskell\.org", @"cursor\.com/install", @"opencode\.ai/install", @"setup\.atuin\.sh", @"just\.systems/install\.sh", @"get\.pulumi\.com",
        @"wasmtime\.dev/install\.sh", @"get\.jetpack\.io/devbox", @"aka\.ms/InstallAzureCLIDeb", @"dot\.net/v1/dotnet-install\.(?:sh|ps1)", @"builds\.dotnet\.microsoft\.com/[\w./-]*dotnet-install\.(?:sh|ps1)",
        @"sdk\.cloud\.google\.com", @"install\.duckdb\.org", @"get\.haskellstack\.org", @"get\.scoop\.sh", @"(?:community\.)?chocolatey\.org/install\.ps1", @"release\.solana\.com/[\w.]+/install", @"release\.anza\.xyz/[\w.]+/install",
        @"get\.helm\.sh", @"get\.rke2\.io", @"raw\.githubusercontent\.com/(?:nvm-sh/nvm|Homebrew/install|ohmyzsh/ohmyzsh|helm/helm|golangci/golangci-lint|aquasecurity/trivy|anchore/(?:syft|grype)|pyenv/pyenv-installer|rancher/k3d|k3d-io/k3d|kubernetes-sigs/kustomize|astral-sh/uv|nektos/act|tj/n|junegunn/vim-plug)/[\w./-]+",
        @"sentry\.io/get-cli/?", @"cli\.doppler\.com/install\.sh", @"get\.arkade\.dev", @"rustwasm\.github\.io/wasm-pack/installer/init\.sh", @"cli\.inference\.sh",
    ];

    /// <summary>The command gets a well-known installer over TLS and nothing else.</summary>
    public static readonly EverydayUse Use = new($@"https://(?:www\.)?(?:{string.Join('|', Addresses)})(?:[\s""'`|)]|$)", Severity.Warning, "a well-known installer")
    {
        // A second address, or something done to what was fetched, is not the installer any more.
        Unless = @"https?://[^\n]*https?://|--insecure|\s-[a-zA-Z]*k[a-zA-Z]*\s|--proxy|\s-x\s|--resolve|\|\s*(?:sed|awk|base64|tr|rev|xxd|openssl)\b",
    };
}
