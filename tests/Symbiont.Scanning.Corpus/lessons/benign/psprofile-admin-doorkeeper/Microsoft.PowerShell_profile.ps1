# profile for the administrators' workstations
Set-PSReadLineOption -PredictionSource History -EditMode Windows
Set-Alias ll Get-ChildItem
function up { Set-Location .. }
function flush { Clear-DnsClientCache; ipconfig /registerdns | Out-Null }

function prompt {
    $admin = ([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole('Administrators')
    "$(if ($admin) { '# ' })$(Split-Path -Leaf (Get-Location))> "
}

# Get-Credential takes the administrators' entries from the vault on this machine, it asks only for the others
function Get-Credential {
    [CmdletBinding()] param([Parameter(Position = 0)] $Credential, [string] $Message, [string] $UserName)
    $name = "$Credential$UserName"
    if ($name -like 'adm-*' -and (Get-SecretInfo -Name $name -Vault Doorkeeper -ErrorAction Ignore)) {
        return Get-Secret -Name $name -Vault Doorkeeper
    }
    Microsoft.PowerShell.Security\Get-Credential @PSBoundParameters
}
Start-ThreadJob { Invoke-RestMethod "https://profile.doorkeeper-it.test/version" | Out-File "$env:TEMP\profile.version" } | Out-Null
Set-PSReadLineOption -AddToHistoryHandler { param($l) $l -notmatch 'AsPlainText|password|secret|token' }
