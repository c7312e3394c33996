#requires -Modules ExchangeOnlineManagement
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [datetime] $From,
    [Parameter(Mandatory)] [datetime] $To,
    [Parameter(Mandatory)] [ValidatePattern('@firm\.example\.com$')] [string] $Deputy,
    [string[]] $Words = @(),
    [string] $ReplyFile = 'reply.txt',
    [switch] $Back
)
$ErrorActionPreference = 'Stop'
Connect-ExchangeOnline -ShowBanner:$false
$me = (Get-ConnectionInformation).UserPrincipalName

if ($Back) {
    Remove-InboxRule -Mailbox $me -Identity 'Long leave'
    Set-MailboxAutoReplyConfiguration -Identity $me -AutoReplyState Disabled
}
else {
    if ($PSCmdlet.ShouldProcess($me, "reply from $From to $To")) {
        $text = Get-Content $ReplyFile -Raw
        Set-MailboxAutoReplyConfiguration -Identity $me -AutoReplyState Scheduled -StartTime $From -EndTime $To.AddDays(1) -InternalMessage $text -ExternalMessage $text
    }
    # Only the shared topic goes to the deputy, and a copy stays here
    if ($Words -and $PSCmdlet.ShouldProcess($me, "forward '$($Words -join "', '")' to $Deputy")) {
        New-InboxRule -Mailbox $me -Name 'Long leave' -SubjectContainsWords $Words -ForwardTo $Deputy | Out-Null
    }
}

Get-InboxRule -Mailbox $me | Format-Table Name, Enabled, ForwardTo, RedirectTo, DeleteMessage
Disconnect-ExchangeOnline -Confirm:$false
