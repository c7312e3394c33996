@echo off
rem Richtet den Agenten auf einem Arbeitsplatz der Buchbinderei ein.
rem Aufruf: einrichten.cmd  (ohne Administratorrechte), rueckgaengig: einrichten.cmd /weg
setlocal enableextensions

if /i "%~1"=="/weg" (
  reg delete HKCU\Environment /v ANTHROPIC_BASE_URL /f >nul 2>nul
  reg delete HKCU\Environment /v NODE_EXTRA_CA_CERTS /f >nul 2>nul
  echo Entfernt.
  exit /b 0
)

echo Anfragen des Agenten laufen ueber das Gateway des Betriebs, https://llm.example.net/v1.
echo Es speichert Anzahl und Kosten je Abteilung, keine Texte (Betriebsvereinbarung 11).
choice /c JN /m "Einrichten"
if errorlevel 2 exit /b 0

echo [1/4] Agent installieren
call npm install -g @anthropic-ai/claude-code@1.0.44 >nul || exit /b 1

echo [2/4] Projektordner anlegen
if not exist "%USERPROFILE%\Bindeauftraege" mkdir "%USERPROFILE%\Bindeauftraege"

echo [3/4] Umgebung setzen
setx ANTHROPIC_BASE_URL "https://llm.example.net/v1" >nul
setx NODE_EXTRA_CA_CERTS "%ProgramData%\Betrieb\ca.pem" >nul

echo [4/4] Verknuepfung auf dem Desktop
> "%USERPROFILE%\Desktop\Agent.cmd" echo @cd /d "%%USERPROFILE%%\Bindeauftraege" ^& claude

echo Fertig. Bitte einmal ab- und anmelden.
endlocal
