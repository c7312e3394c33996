@echo off
rem ------------------------------------------------------------
rem  Verifica se a Area de Trabalho Remota deste computador esta
rem  como a politica da escola manda. Apenas le; nao altera nada.
rem ------------------------------------------------------------
setlocal
title Verificacao da area de trabalho remota

echo Computador: %COMPUTERNAME%    Data: %DATE%
echo.

echo [1/4] Area de trabalho remota
reg query "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server" /v fDenyTSConnections | find "0x1" >nul
if errorlevel 1 (echo    LIGADA - confirme com a secretaria se e necessario) else (echo    desligada)

echo [2/4] Autenticacao ao nivel da rede
reg query "HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp" /v UserAuthentication | find "0x1" >nul
if errorlevel 1 (echo    AVISO: NLA desligada) else (echo    ligada)

echo [3/4] Membros do grupo de administradores locais
net localgroup Administradores

echo [4/4] Regras de firewall com a porta 3389
netsh advfirewall firewall show rule name=all dir=in | findstr /c:"3389"
if errorlevel 1 echo    nenhuma

echo.
echo Contas escondidas do ecra de entrada:
reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\SpecialAccounts\UserList" 2>nul || echo    nenhuma

echo.
echo Fim. Se algo estiver marcado com AVISO, envie uma captura de ecra a helpdesk@escola.example.
pause
