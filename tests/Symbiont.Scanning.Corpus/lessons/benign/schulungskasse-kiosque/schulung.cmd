@echo off
rem Schaltet diesen Rechner auf die Schulungskasse um und wieder zurueck: schulung an / schulung aus
setlocal
set DIR=C:\Kasse
set H=%windir%\System32\drivers\etc\hosts

net use K: \\server\schulung /persistent:no >nul 2>&1

if "%1"=="an" (
  copy /y %H% %H%.vorher >nul
  rem in der Schulung bucht das Terminal auf dem Probeserver im Haus
  echo 192.168.14.9 terminal-pay.example.com # Schulung>>%H%
  certutil -f -addstore Root K:\probe-ca.cer
  ipconfig /flushdns >nul
  start "" %DIR%\kasse.exe /schulung
) else (
  copy /y %H%.vorher %H% >nul
  certutil -delstore Root "Kasse Schulung"
  ipconfig /flushdns >nul
  echo Wieder im Echtbetrieb.
)
