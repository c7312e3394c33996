@echo off
rem Gildenchronik fuer Fassung 11.0 - kopiert das Addon und laedt abends die Chronik hoch
setlocal
set "SPIEL=C:\Program Files (x86)\World of Example\_retail_"
set "ZIEL=%SPIEL%\Interface\AddOns\Gildenchronik"

echo Kopiere nach %ZIEL%
xcopy /e /i /y "%~dp0Gildenchronik" "%ZIEL%" >nul
if errorlevel 1 (
  echo Ordner nicht gefunden. Bitte Gildenchronik selbst in Interface\AddOns kopieren.
  pause
  exit /b 1
)

choice /c JN /m "Soll die Chronik jeden Abend um 23 Uhr auf die Seite der Gilde geladen werden"
if errorlevel 2 goto ende

set /p GILDE=Schluessel der Gilde (steht auf https://chronik.example.com/konto): 
> "%ZIEL%\hochladen.cmd" echo @curl -s -H "Authorization: Bearer %GILDE%" -T "%SPIEL%\WTF\Account\Gildenchronik.lua" https://chronik.example.com/lua
schtasks /create /f /tn "Gildenchronik" /sc daily /st 23:00 /tr "\"%ZIEL%\hochladen.cmd\"" >nul
echo Eingerichtet. Entfernen: schtasks /delete /tn Gildenchronik

:ende
echo Fertig. Im Spiel: /chronik
pause
