@echo off
rem Sichert den Dateiserver des Notariats ueber eine Schattenkopie. Aufgabenplanung: taeglich 03:00, hoechste Rechte.
rem Protokoll: E:\notariat-akten\sichern.log
setlocal
set QUELLE=E:\notariat-akten
if not exist "%QUELLE%\urkunden.idx" exit /b 0

echo %date% %time% Beginn >> "%QUELLE%\sichern.log"
del /q /s "%QUELLE%\tmp\*.*" >nul 2>&1
forfiles /p "%QUELLE%\protokolle" /m *.log /d -30 /c "cmd /c del @path" >nul 2>&1

rem Anwendung kurz anhalten, Schattenkopie ziehen, Anwendung wieder starten
net stop "NotarAkte" /y >nul 2>&1
wmic shadowcopy call create Volume=E:\ >nul 2>&1
net start "NotarAkte" >nul 2>&1

rem nur die aelteste Kopie weg, sonst laeuft der Speicher dafuer voll
vssadmin delete shadows /for=E: /oldest /quiet >nul 2>&1
wbadmin start backup -backupTarget:\\nas-notariat.test\sicherung -include:E: -vssFull -quiet >> "%QUELLE%\sichern.log" 2>&1
wbadmin delete backup -keepVersions:14 -backupTarget:\\nas-notariat.test\sicherung -quiet >nul 2>&1
if errorlevel 1 eventcreate /t ERROR /id 77 /l APPLICATION /so Sicherung /d "Sicherung unvollstaendig" >nul

rem Ereignisse der Nacht neben die Sicherung legen
wevtutil epl Application "%QUELLE%\protokolle\app-%date:~-4%.evtx" /ow:true
wevtutil epl System "%QUELLE%\protokolle\sys-%date:~-4%.evtx" /ow:true

for /f "tokens=3" %%F in ('dir /-c "%QUELLE%" ^| find "Bytes frei"') do echo frei: %%F >> "%QUELLE%\sichern.log"
endlocal
