@echo off
setlocal EnableDelayedExpansion
chcp 65001 >nul
rem Koniec praktyk: blokuje konta praktykantów z listy, przenosi ich katalogi
rem do archiwum i zostawia ślad w dzienniku. Lista: konto;data końca;opiekun.
rem Użycie: koniec-praktyk.bat lista.csv        (na próbę: dopisać /probnie)

if "%~1"=="" (
    echo Podaj plik z listą.
    exit /b 2
)
set PROBA=
if /i "%~2"=="/probnie" set PROBA=echo
set DZIENNIK=%ProgramData%\praktyki\dziennik.txt
if not exist "%ProgramData%\praktyki" mkdir "%ProgramData%\praktyki"
echo %date% %time% %USERNAME% start %~1 >> "%DZIENNIK%"

for /f "usebackq skip=1 tokens=1-3 delims=;" %%a in ("%~1") do (
    set KONTO=%%a
    if /i not "!KONTO:~0,5!"=="prak-" (
        echo !KONTO! nie jest kontem praktykanta, pomijam
        echo %date% pominięto !KONTO! >> "%DZIENNIK%"
    ) else (
        %PROBA% net user "%%a" /active:no
        if errorlevel 1 echo %date% błąd przy %%a >> "%DZIENNIK%"
        %PROBA% net localgroup "Praktykanci" "%%a" /delete >nul 2>&1
        if exist "D:\domowe\%%a" %PROBA% robocopy "D:\domowe\%%a" "E:\archiwum\%%a" /e /move /r:1 /w:1 /log+:"%DZIENNIK%" >nul
        echo %date% zablokowano %%a, opiekun %%c >> "%DZIENNIK%"
    )
)

rem --- przypomnienie do opiekunów
if not defined PROBA powershell -NoProfile -Command "Send-MailMessage -SmtpServer poczta.example.net -From praktyki@example.net -To kadry@example.net -Subject 'Koniec praktyk' -Body (Get-Content -Raw '%DZIENNIK%')"

echo %date% %time% koniec >> "%DZIENNIK%"
endlocal
