@echo off
rem sort-invoices.bat - moves PDF invoices from the scanner's folder into one folder per year and month
rem File names look like 2025-03-14_supplier.pdf
setlocal enabledelayedexpansion

set "in=%USERPROFILE%\Scans"
set "out=%USERPROFILE%\Documents\Invoices"
set /a moved=0, left=0

if not exist "%in%" (
  echo Folder not found: %in%
  exit /b 1
)

for %%f in ("%in%\*.pdf") do (
  set "n=%%~nxf"
  set "y=!n:~0,4!"
  set "m=!n:~5,2!"
  set "ok="
  for /l %%y in (2000,1,2099) do if "!y!"=="%%y" set ok=1
  if defined ok (
    if not exist "%out%\!y!\!m!" mkdir "%out%\!y!\!m!"
    if exist "%out%\!y!\!m!\!n!" (
      echo exists already: !n!
      set /a left+=1
    ) else (
      move "%%f" "%out%\!y!\!m!\" >nul
      set /a moved+=1
    )
  ) else (
    echo no date in the name: !n!
    set /a left+=1
  )
)

echo %moved% moved, %left% left
endlocal
