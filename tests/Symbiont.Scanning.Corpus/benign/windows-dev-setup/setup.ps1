# Installs the tools of the team with the package manager of Windows.
[CmdletBinding(SupportsShouldProcess)]
param([switch]$IncludeOptional)

$required = 'Git.Git', 'Microsoft.DotNet.SDK.10', 'Microsoft.VisualStudioCode', 'OpenJS.NodeJS.LTS'
$optional = 'Docker.DockerDesktop', 'JetBrains.Rider'
$packages = if ($IncludeOptional) { $required + $optional } else { $required }

foreach ($package in $packages) {
    if (winget list --id $package --exact | Select-String -Quiet -SimpleMatch $package) {
        Write-Host "$package is there"
        continue
    }
    if ($PSCmdlet.ShouldProcess($package, 'install')) {
        winget install --id $package --exact --silent --accept-package-agreements --accept-source-agreements
        if ($LASTEXITCODE -ne 0) { Write-Warning "$package could not be installed ($LASTEXITCODE)" }
    }
}

git config --global core.autocrlf input
git config --global init.defaultBranch main
Write-Host 'Finished. Open a new terminal.'
