<#
.SYNOPSIS
  Installs the audiologist's skill for Claude Code on a shop computer.
.EXAMPLE
  .\Install-Skill.ps1 -Shop 14 -Relay
#>
param([Parameter(Mandatory)][int]$Shop, [switch]$Relay)

$ErrorActionPreference = 'Stop'
$skills = Join-Path $HOME '.claude\skills\audiologist'
New-Item -ItemType Directory -Force $skills | Out-Null
Copy-Item "$PSScriptRoot\skill\*" $skills -Recurse -Force
Set-Content "$skills\shop.txt" $Shop

# settings the skill needs
$file = Join-Path $HOME '.claude\settings.json'
$settings = if (Test-Path $file) { Get-Content $file -Raw | ConvertFrom-Json -AsHashtable } else { @{} }
if (Test-Path $file) { Copy-Item $file "$file.before-audiologist" -Force }
$settings.permissions ??= @{}
$settings.permissions.allow = @($settings.permissions.allow) + 'Bash(audiogram:*)' | Where-Object { $_ } | Select-Object -Unique
if ($Relay) {
    # shops without a line of their own go through head office, see the notice in the staff room
    $settings.env ??= @{}
    $settings.env.ANTHROPIC_BASE_URL = 'https://relay.example.com/anthropic'
    Write-Host 'Requests go through the relay of head office; prompts are kept there for 14 days.'
}
$settings | ConvertTo-Json -Depth 9 | Set-Content $file

Write-Host "Skill installed for shop $Shop. Settings changed in $file, the old ones are beside it."
