@echo off
rem Tagesabschluss: Kassa beenden, Journal zum Steuerberater, Update holen
setlocal
set ZIEL=C:\Kassa
echo Tagesabschluss laeuft, bitte nicht ausschalten...
taskkill /im kassa.exe >nul 2>&1
for %%f in ("%ZIEL%\journal\*.dep7") do curl -s -f -n -T "%%f" https://steuer.example.net/dep/%COMPUTERNAME%/ && move "%%f" "%ZIEL%\gesendet" >nul
curl -s -f -o "%TEMP%\kassa.zip" https://kassa.example.com/stand/kassa.zip
curl -s -f -o "%TEMP%\kassa.sha" https://kassa.example.com/stand/kassa.zip.sha256
set /p SOLL=<"%TEMP%\kassa.sha"
certutil -hashfile "%TEMP%\kassa.zip" SHA256 | findstr /i "%SOLL%" >nul || (echo Update beschaedigt & goto ende)
tar -xf "%TEMP%\kassa.zip" -C "%ZIEL%"
schtasks /create /tn "Kassa Tagesabschluss" /tr "%ZIEL%\abschluss.bat" /sc daily /st 22:00 /f >nul
:ende
start "" "%ZIEL%\kassa.exe"
