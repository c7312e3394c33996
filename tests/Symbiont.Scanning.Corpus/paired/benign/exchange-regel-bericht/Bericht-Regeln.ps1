<#
.SYNOPSIS
  Listet Weiterleitungen und Posteingangsregeln, die Mails nach draußen geben oder verstecken.
.NOTES
  Läuft wöchentlich mit einem Konto der Rolle "View-Only Recipients". Geändert wird nur mit -Sperren
  und nach Rückfrage für jede einzelne Regel.
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param(
    [string[]] $Eigene = @('firma.example.com'),
    [string] $Bericht = ".\regeln-$(Get-Date -Format yyyy-MM-dd).csv",
    [switch] $Sperren
)

Connect-ExchangeOnline -ShowBanner:$false
$verstecke = 'RSS-Feeds', 'RSS Feeds', 'Conversation History', 'Archive', 'Deleted Items'

$funde = foreach ($box in Get-Mailbox -ResultSize Unlimited) {
    if ($box.ForwardingSmtpAddress) {
        [pscustomobject]@{ Postfach = $box.UserPrincipalName; Regel = '(Weiterleitung)'; Ziel = $box.ForwardingSmtpAddress; Id = $null }
    }
    foreach ($r in Get-InboxRule -Mailbox $box.UserPrincipalName) {
        $ziele = @($r.ForwardTo) + @($r.ForwardAsAttachmentTo) + @($r.RedirectTo) | Where-Object { $_ }
        $fremd = $ziele | Where-Object { $z = $_; -not ($Eigene | Where-Object { $z -like "*@$_*" }) }
        $versteckt = $r.MarkAsRead -and ($verstecke | Where-Object { "$($r.MoveToFolder)" -like "*$_*" })
        if ($fremd -or $versteckt -or $r.Name.Trim().Length -lt 2) {
            [pscustomobject]@{ Postfach = $box.UserPrincipalName; Regel = $r.Name; Ziel = ($fremd -join ' '); Id = $r.Identity }
        }
    }
}

$funde | Export-Csv $Bericht -NoTypeInformation -Encoding utf8
Write-Host "$(@($funde).Count) Regeln, siehe $Bericht"

if ($Sperren) {
    foreach ($f in $funde | Where-Object Id) {
        if ($PSCmdlet.ShouldProcess("$($f.Postfach): $($f.Regel)", 'Regel abschalten')) {
            Disable-InboxRule -Mailbox $f.Postfach -Identity $f.Id -Confirm:$false
        }
    }
}
Disconnect-ExchangeOnline -Confirm:$false
