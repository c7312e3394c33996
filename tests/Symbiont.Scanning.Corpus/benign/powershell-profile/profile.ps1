# Profile of the user: prompt, aliases, small functions
Set-StrictMode -Version Latest
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'

function prompt {
    $branch = git symbolic-ref --short HEAD 2>$null
    $folder = (Get-Location).Path.Replace($HOME, '~')
    "$folder$(if ($branch) { " ($branch)" })> "
}

function Get-PublicAddress { (Invoke-RestMethod -Uri 'https://ip.example.com/json' -TimeoutSec 5).ip }

function Save-Url([Parameter(Mandatory)][uri]$Uri, [string]$OutFile = (Split-Path $Uri.AbsolutePath -Leaf)) {
    Invoke-WebRequest -Uri $Uri -OutFile $OutFile
    Get-FileHash $OutFile -Algorithm SHA256
}

function Edit-Hosts { Start-Process notepad "$env:SystemRoot\System32\drivers\etc\hosts" -Verb RunAs }

Set-Alias which Get-Command
Set-Alias open Invoke-Item
if (Get-Command zoxide -ErrorAction Ignore) { Invoke-Expression (& zoxide init powershell | Out-String) }
if (Get-Module -ListAvailable PSReadLine) { Set-PSReadLineOption -PredictionSource History -HistoryNoDuplicates }
