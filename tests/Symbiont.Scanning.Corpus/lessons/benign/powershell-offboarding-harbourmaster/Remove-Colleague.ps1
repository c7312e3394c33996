# Sperrt ausgeschiedene Kolleginnen und Kollegen. Aufruf: .\Remove-Colleague.ps1 -Csv gegangen.csv [-Loeschen]
param([Parameter(Mandatory)][string]$Csv, [switch]$Loeschen)
$ErrorActionPreference = 'Stop'
Connect-MgGraph -Scopes User.ReadWrite.All, Group.ReadWrite.All, Mail.ReadWrite, Directory.ReadWrite.All

foreach ($p in Import-Csv $Csv -Delimiter ';') {
    $upn = "$($p.Kuerzel)@hafen.example.com"
    $u = Get-MgUser -UserId $upn
    Update-MgUser -UserId $u.Id -AccountEnabled:$false
    Revoke-MgUserSignInSession -UserId $u.Id | Out-Null
    $pw = -join ((33..126) | Get-Random -Count 40 | ForEach-Object { [char]$_ })   # kennt niemand, wird nirgends gespeichert
    Update-MgUser -UserId $u.Id -PasswordProfile @{ Password = $pw }

    # Weiterleitung an die Vertretung, 90 Tage, Betriebsvereinbarung E-Mail Paragraf 6
    Set-Mailbox $upn -ForwardingAddress $p.Vertretung -DeliverToMailboxAndForward $true
    Set-MailboxAutoReplyConfiguration $upn -AutoReplyState Enabled -ExternalMessage "Bitte wenden Sie sich an $($p.Vertretung)."
    Get-InboxRule -Mailbox $upn | Where-Object ForwardTo | Remove-InboxRule -Confirm:$false

    Get-MgUserMemberOf -UserId $u.Id | ForEach-Object {
        Remove-MgGroupMemberByRef -GroupId $_.Id -DirectoryObjectId $u.Id -ErrorAction SilentlyContinue
    }
    Get-MgUserOauth2PermissionGrant -UserId $u.Id | ForEach-Object { Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $_.Id }
    if ($Loeschen) { Remove-MgUser -UserId $u.Id }
    Invoke-RestMethod https://lizenz.example.org/frei -Method Post -Body $p.Kuerzel -Headers @{ Authorization = "Bearer $env:LIZENZ_TOKEN" } | Out-Null
}
Write-Host 'Fertig.'
