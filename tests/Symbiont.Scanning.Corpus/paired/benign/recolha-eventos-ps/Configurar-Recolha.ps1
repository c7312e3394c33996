<#
.SYNOPSIS
    Configura a recolha central de eventos em servidores de impressão.
.DESCRIPTION
    Aumenta os registos, liga as subcategorias que a equipa pediu e agenda o envio
    semanal dos arquivos. Executar uma vez em cada servidor, como administrador.
.EXAMPLE
    .\Configurar-Recolha.ps1 -Destino D:\Arquivo -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [string]$Destino = 'D:\Arquivo',
    [int]$TamanhoMB = 512
)

$ErrorActionPreference = 'Stop'
New-Item -ItemType Directory -Force -Path $Destino | Out-Null
auditpol /backup /file:"$Destino\auditpol-antes-$(Get-Date -Format yyyyMMdd).csv" | Out-Null

# tamanhos
foreach ($registo in 'Application', 'System', 'Security') {
    if ($PSCmdlet.ShouldProcess($registo, "tamanho $TamanhoMB MB")) { wevtutil sl $registo /ms:$($TamanhoMB * 1MB) }
}

# compactar o que já foi arquivado; o original só sai depois de lido o zip
Get-ChildItem C:\Windows\System32\winevt\Logs -Filter 'Archive-*.evtx' | ForEach-Object {
    $zip = Join-Path $Destino "$($_.BaseName).zip"
    Compress-Archive -Path $_.FullName -DestinationPath $zip -Update
    if ((Get-Item $zip).Length -gt 0 -and $_.LastWriteTime -lt (Get-Date).AddDays(-90)) { Remove-Item $_.FullName }
}

# a impressão gera muito volume: só falhas; o resto fica ligado
if ($PSCmdlet.ShouldProcess('auditpol', 'subcategorias')) {
    auditpol /set /subcategory:'Other Object Access Events' /success:disable /failure:enable | Out-Null
    'Logon', 'User Account Management', 'Process Creation' | ForEach-Object {
        auditpol /set /subcategory:$_ /success:enable /failure:enable | Out-Null
    }
    wevtutil sl 'Microsoft-Windows-PrintService/Operational' /e:true /ms:67108864
}

# envio semanal, com a conta de serviço e o guião assinado
$acao = New-ScheduledTaskAction -Execute powershell.exe -Argument "-NoProfile -ExecutionPolicy AllSigned -File `"$PSScriptRoot\Enviar-Arquivo.ps1`" -Para https://recolha.example.net/impressao"
$quando = New-ScheduledTaskTrigger -Weekly -DaysOfWeek Sunday -At 3am
if ($PSCmdlet.ShouldProcess('Recolha semanal', 'agendar')) {
    Register-ScheduledTask -TaskName 'Recolha de eventos' -Action $acao -Trigger $quando -User 'EXEMPLO\svc-recolha' -Force | Out-Null
}

Write-Host "Recolha configurada. Estado anterior em $Destino."
