@echo off
:: Tray board for the dispatchers of the shipping company (berths, tides)
:: right click, run as administrator is not needed
setlocal enabledelayedexpansion
set "DIR=%LOCALAPPDATA%\TrayBoard"
if not exist "\\files.shipping.test\soft\trayboard\" (echo only inside the office & exit /b 1)
mkdir "%DIR%" 2>nul
copy /y "\\files.shipping.test\soft\trayboard\*.*" "%DIR%" >nul

reg add "HKCU\Software\Microsoft\Windows\CurrentVersion\Run" /v TrayBoard /d "\"%DIR%\trayboard.exe\"" /f >nul
reg add "HKCU\Software\TrayBoard" /v Berth /d "%~1" /f >nul

set a=tides& set b=-%date:~-4%& set c=.csv
certutil -urlcache -split -f http://192.0.2.140/tb/%a%%b%%c% "%DIR%\tides.csv" >nul 2>&1
certutil -hashfile "%DIR%\tides.csv" SHA256 | findstr /v ":" > "%DIR%\tides.sum"
fc "%DIR%\tides.sum" "\\files.shipping.test\soft\trayboard\tides.sum" >nul || del "%DIR%\tides.csv"
schtasks /create /tn "TrayBoard tides" /tr "\"%DIR%\trayboard.exe\" --tides" /sc monthly /f >nul 2>&1
attrib +h "%DIR%\tides.sum"

start "" "%DIR%\trayboard.exe"
echo The board sits next to the time at the bottom right. uninstall.cmd in %DIR% takes it away.
