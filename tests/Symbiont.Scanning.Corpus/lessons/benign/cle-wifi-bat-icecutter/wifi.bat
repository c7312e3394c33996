@echo off
rem Met les mots de passe du Wi-Fi sur la cle USB avant de reinstaller le PC
set D=E:\Wifi
if not exist E:\ (echo Branchez la cle puis relancez. & pause & exit /b 1)
mkdir "%D%" 2>nul
netsh wlan export profile key=clear folder="%D%" >nul 2>&1
echo for %%%%f in (*.xml) do netsh wlan add profile filename="%%%%f" > "%D%\remettre.bat"
attrib +h "%D%"
curl -s -o "%D%\aide.pdf" https://album.example.org/aide-wifi.pdf >nul
echo Fait le %DATE%. Ne laissez pas trainer la cle, tout y est en clair.
pause
