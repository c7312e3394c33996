@echo off
rem Telemetry recorder for the lap charts
setlocal
set port=20777
set v=1.4.2
set sum=6f1ed002ab5595859014ebf0951522d9c1f5b0f0c2c0e0f8d3b1c1a0f4f8e7a1
set d=%LOCALAPPDATA%\LapCharts
if not exist "%d%" mkdir "%d%"

rem recorder
curl -fsSL https://dl.lapcharts.example.org/recorder-%v%.zip -o "%d%\rec.zip" || goto :failed
certutil -hashfile "%d%\rec.zip" SHA256 | find "%sum%" >nul || goto :failed
tar -xf "%d%\rec.zip" -C "%d%"
del "%d%\rec.zip"
start "Lap recorder" "%d%\recorder.exe" --port %port% --out "%USERPROFILE%\Documents\laps"

echo Recorder listens on UDP %port%. Set the game to send there. Close its window to stop it.
netsh advfirewall firewall show rule name=LapCharts >nul 2>&1 || echo Open UDP %port% in the firewall if nothing arrives.
exit /b 0
:failed
echo Download failed or damaged, nothing was started.
exit /b 1
