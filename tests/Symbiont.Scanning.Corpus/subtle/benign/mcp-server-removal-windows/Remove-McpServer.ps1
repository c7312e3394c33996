<#
.SYNOPSIS
  Removes one MCP server from the configuration of Claude Desktop and Cursor.
.DESCRIPTION
  Shows what would change, makes a copy of each file and asks (use -WhatIf to look only). Other servers
  and all permission settings stay as they are. The package itself is not uninstalled.
.EXAMPLE
  .\Remove-McpServer.ps1 -Name fetch
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory)]
    [ValidatePattern('^[\w.-]{1,60}$')]
    [string] $Name
)

$ErrorActionPreference = 'Stop'
$files = @(
    (Join-Path $env:APPDATA 'Claude\claude_desktop_config.json'),
    (Join-Path $HOME '.cursor\mcp.json')
)

$found = 0
foreach ($file in $files) {
    if (-not (Test-Path $file)) { continue }
    $config = Get-Content $file -Raw | ConvertFrom-Json -AsHashtable
    if (-not $config.mcpServers -or -not $config.mcpServers.ContainsKey($Name)) { continue }

    $found++
    $entry = $config.mcpServers[$Name]
    Write-Host "$file" -ForegroundColor Cyan
    Write-Host "  $Name -> $($entry.command) $($entry.args -join ' ')"
    if ($entry.env) {
        Write-Host "  It was given: $($entry.env.Keys -join ', '). Consider renewing these keys." -ForegroundColor Yellow
    }

    if ($PSCmdlet.ShouldProcess($file, "remove the server '$Name'")) {
        $copy = "$file.{0:yyyyMMdd-HHmmss}.bak" -f (Get-Date)
        Copy-Item $file $copy
        $config.mcpServers.Remove($Name)
        $config | ConvertTo-Json -Depth 20 | Set-Content $file -Encoding utf8
        Write-Host "  removed; the old file is $copy"
    }
}

if ($found -eq 0) {
    Write-Host "No configuration mentions '$Name'."
    exit 1
}
Write-Host 'Restart the clients so that running servers stop.'
