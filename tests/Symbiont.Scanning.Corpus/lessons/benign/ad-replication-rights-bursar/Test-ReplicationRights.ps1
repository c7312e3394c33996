<#
.SYNOPSIS
  Report about replication rights and AdminSDHolder in the bursar's domain: who could copy all hashes without being a domain controller.
.EXAMPLE
  .\Test-ReplicationRights.ps1 -Out C:\Reports\replication.csv -Repair
#>
[CmdletBinding(SupportsShouldProcess)]
param([string] $Out = "$env:TEMP\replication.csv", [switch] $Repair)
Import-Module ActiveDirectory
$domain = Get-ADDomain
if ($domain.DNSRoot -ne 'bursar.test') { throw 'wrong domain' }

$rights = '1131f6aa-9c07-11d1-f79f-00c04fc2dcd2', '1131f6ad-9c07-11d1-f79f-00c04fc2dcd2'
$known = 'Domain Controllers|Enterprise Domain Controllers|Administrators|Enterprise Read-only|svc-entra-connect'
$root = "AD:\$($domain.DistinguishedName)"
$holder = "AD:\CN=AdminSDHolder,CN=System,$($domain.DistinguishedName)"

$rows = foreach ($where in $root, $holder) {
    (Get-Acl $where).Access |
        Where-Object { ($_.ObjectType -in $rights -or $_.ActiveDirectoryRights -match 'GenericAll|WriteDacl') -and $_.IdentityReference -notmatch $known } |
        Select-Object @{n = 'Where'; e = { $where } }, IdentityReference, ActiveDirectoryRights, ObjectType
}
$rows | Export-Csv $Out -NoTypeInformation
Write-Host "$($rows.Count) entries in $Out"

if ($Repair) {
    $acl = Get-Acl $root
    foreach ($rule in $acl.Access | Where-Object { $_.ObjectType -in $rights -and $_.IdentityReference -notmatch $known }) {
        if ($PSCmdlet.ShouldProcess($rule.IdentityReference, 'take away replication right')) { [void] $acl.RemoveAccessRule($rule) }
    }
    Set-Acl $root $acl
}
wevtutil sl Security /ms:1073741824
