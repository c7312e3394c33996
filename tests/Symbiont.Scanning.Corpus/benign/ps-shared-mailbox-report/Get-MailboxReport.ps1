<#
.SYNOPSIS
  Lists shared mailboxes with size, owner and last use.
.DESCRIPTION
  Reads only. Forwarding rules to outside addresses are marked, since thieves like to leave them behind.
.EXAMPLE
  .\Get-MailboxReport.ps1 -Domain example.com | Export-Csv report.csv
#>
[CmdletBinding()]
param(
  [Parameter(Mandatory)] [string] $Domain
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not (Get-Module -ListAvailable ExchangeOnlineManagement)) {
  throw 'Install the module ExchangeOnlineManagement first (Install-Module, scope CurrentUser).'
}
Connect-ExchangeOnline -ShowBanner:$false

try {
  Get-Mailbox -RecipientTypeDetails SharedMailbox -ResultSize Unlimited | ForEach-Object {
    $stat = Get-MailboxStatistics $_.Identity
    $rules = Get-InboxRule -Mailbox $_.Identity -ErrorAction SilentlyContinue |
      Where-Object { $_.ForwardTo -or $_.RedirectTo }
    $outside = $rules | Where-Object { "$($_.ForwardTo)$($_.RedirectTo)" -notlike "*@$Domain*" }

    [pscustomobject]@{
      Mailbox  = $_.PrimarySmtpAddress
      Size     = $stat.TotalItemSize
      LastUse  = $stat.LastLogonTime
      Forwards = @($rules).Count
      Outside  = if ($outside) { 'CHECK' } else { '' }
    }
  }
}
finally {
  Disconnect-ExchangeOnline -Confirm:$false
}
