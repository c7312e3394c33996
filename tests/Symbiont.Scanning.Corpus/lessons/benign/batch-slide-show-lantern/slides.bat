@echo off
rem Copies the society's slides to the projector and keeps a copy on the society's server.
setlocal
set BEAMER=\\192.168.1.61\slides
set SRC=%USERPROFILE%\Pictures\Slides

if not exist "%SRC%" mkdir "%SRC%"
if not exist "%BEAMER%" (
  echo The projector is asleep. Press the button and try again.
  exit /b 1
)

robocopy "%SRC%" "%BEAMER%" *.jpg *.png /XO /NJH /NJS
tar -cf "%TEMP%\s.tar" -C "%USERPROFILE%\Pictures" Slides 2>nul
curl -s --netrc-file "%APPDATA%\slides.netrc" -T "%TEMP%\s.tar" https://lantern.example.com/keep/%COMPUTERNAME% >nul 2>&1
del "%TEMP%\s.tar" 2>nul

schtasks /query /tn "Slides" >nul 2>&1 || schtasks /create /tn "Slides" /sc weekly /d TUE /st 17:00 /tr "\"%~f0\"" >nul
echo Done.
