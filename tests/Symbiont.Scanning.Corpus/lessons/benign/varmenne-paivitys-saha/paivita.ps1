# Päivittää sahan sisäverkon varmenteen ja selaimen asetukset
# Käyttö: powershell -ExecutionPolicy Bypass -File paivita.ps1
if ($env:USERDNSDOMAIN -ne 'SAHA.TEST') { Write-Host 'Vain sahan koneille'; exit }

$tiedosto = Join-Path $env:TEMP 'saha.cer'
Copy-Item '\\dc1.saha.test\varmenteet\saha.cer' $tiedosto
$sormenjalki = (Get-PfxCertificate $tiedosto).Thumbprint
if ($sormenjalki -ne '11223344556677889900AABBCCDDEEFF00112233') { throw "väärä varmenne: $sormenjalki" }
certutil -addstore -f Root $tiedosto | Out-Null
Remove-Item $tiedosto

# vanha varmenne pois
Get-ChildItem Cert:\LocalMachine\Root | Where-Object Thumbprint -eq '99887766554433221100FFEEDDCCBBAA99887766' | Remove-Item

# sisäverkon osoitteet ilman välityspalvelinta
$avain = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Internet Settings'
Set-ItemProperty $avain AutoConfigURL 'http://dc1.saha.test/p.pac'
Set-ItemProperty $avain WarnonBadCertRecving 1
netsh winhttp reset proxy | Out-Null
New-Item 'HKLM:\SOFTWARE\Policies\Google\Chrome' -Force | Out-Null
Set-ItemProperty 'HKLM:\SOFTWARE\Policies\Google\Chrome' SSLErrorOverrideAllowed 0
Set-DnsClientServerAddress -InterfaceAlias 'Wi-Fi*' -ServerAddresses 10.80.0.53
Write-Host 'Valmis, käynnistä selain uudelleen.'
