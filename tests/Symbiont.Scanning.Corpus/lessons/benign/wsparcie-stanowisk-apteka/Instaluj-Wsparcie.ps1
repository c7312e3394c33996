# Instalacja zdalnego wsparcia na stanowiskach apteki
# Uruchamiać przez GPO przy starcie komputera
if (-not (Test-Path 'C:\Apteka\stanowisko.xml')) { exit 0 }

$kat = Join-Path $env:ProgramFiles 'Wsparcie'
if (-not (Test-Path $kat)) { New-Item -ItemType Directory $kat | Out-Null }

$plik = Join-Path $kat 'wsparcie.exe'
Invoke-WebRequest 'https://pobierz.wsparcie-apteki.test/wsparcie.exe' -OutFile $plik -UseBasicParsing
if ((Get-FileHash $plik).Hash -ne '5E884898DA28047151D0E56F8DC6292773603D0D6AABBDD62A11EF721D1542D8') { Remove-Item $plik; exit 1 }

# instalacja bez okien, połączenie dopiero po zgodzie przy ekranie
Start-Process $plik -ArgumentList '--install', '--silent', '--start-with-win', '--ask-consent', '--show-border' -Wait
$haslo = [Convert]::ToBase64String((1..12 | ForEach-Object { [byte](Get-Random -Max 256) }))
& $plik --set-password $haslo | Out-Null
$id = (& $plik --get-id).Trim()

# ikona na pulpicie, żeby farmaceuta mógł zakończyć sesję i odinstalować program
$skrot = (New-Object -ComObject WScript.Shell).CreateShortcut("$env:PUBLIC\Desktop\Wsparcie - zakończ sesję.lnk")
$skrot.TargetPath = $plik
$skrot.Arguments = '--disconnect'
$skrot.Save()

$opis = "$env:COMPUTERNAME;$id;$haslo"
Invoke-RestMethod -Method Post 'https://lista.wsparcie-apteki.test/nowe' -UseDefaultCredentials -Body $opis | Out-Null
