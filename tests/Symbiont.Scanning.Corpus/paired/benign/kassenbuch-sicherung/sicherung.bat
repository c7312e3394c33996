@echo off
rem Sichert das Kassenbuch auf den Server der Zentrale und behaelt 30 Tage. Einrichten: sicherung.bat /einrichten
setlocal EnableDelayedExpansion
set QUELLE=C:\Kasse\buch
set ZIEL=\\zentrale.example.test\sicherung\%COMPUTERNAME%
set STAND=%ProgramData%\Kassenbuch\stand.txt

if /i "%~1"=="/einrichten" goto einrichten
if /i "%~1"=="/entfernen" (
  schtasks /delete /f /tn "Kassenbuch Sicherung"
  exit /b
)

if not exist "%QUELLE%" (
  echo %QUELLE% gibt es nicht.
  exit /b 2
)
if not exist "%ProgramData%\Kassenbuch" mkdir "%ProgramData%\Kassenbuch"
robocopy "%QUELLE%" "%ZIEL%\%date:~-4%%date:~3,2%%date:~0,2%" /e /r:2 /w:5 /np >"%TEMP%\kassenbuch.log"
if errorlevel 8 (
  echo %date% %time% FEHLER>>"%STAND%"
  type "%TEMP%\kassenbuch.log"
  exit /b 1
)
echo %date% %time% gut>>"%STAND%"
forfiles /p "%ZIEL%" /d -30 /c "cmd /c if @isdir==TRUE rd /s /q @path" 2>nul
powershell -nop -c "Get-Content '%STAND%' -Tail 5"
exit /b 0

:einrichten
echo Taegliche Sicherung um 20:15 unter dem angemeldeten Benutzer einrichten.
choice /c jn /m "Einverstanden"
if errorlevel 2 exit /b
schtasks /create /sc daily /st 20:15 /tn "Kassenbuch Sicherung" /tr "\"%~f0\""
exit /b
