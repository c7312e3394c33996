<#
.SYNOPSIS
    Small web listener with which the front desk looks after signage screens.
.DESCRIPTION
    GET /info            name, uptime, free memory
    GET /service?name=   state of one of the three signage services
    POST /task?name=     starts one of the prepared tasks, with the desk's token
#>
param(
    [int]$Port = 8086,
    [string]$Tasks = 'C:\Signage\Tasks',
    [Parameter(Mandatory)][string]$TokenFile
)

$token = (Get-Content -Raw $TokenFile).Trim()
$services = 'SignagePlayer', 'SignageSync', 'Spooler'
$listener = [System.Net.HttpListener]::new()
$listener.Prefixes.Add("http://localhost:$Port/")
New-NetFirewallRule -DisplayName 'Signage desk' -Direction Inbound -Protocol TCP -LocalPort $Port `
    -RemoteAddress 192.0.2.16/28 -Action Allow -ErrorAction SilentlyContinue | Out-Null
$listener.Start()

function Send-Answer($Context, $Body, [int]$Code = 200) {
    $bytes = [Text.Encoding]::UTF8.GetBytes(($Body | ConvertTo-Json -Depth 3))
    $Context.Response.StatusCode = $Code
    $Context.Response.OutputStream.Write($bytes, 0, $bytes.Length)
    $Context.Response.Close()
}

while ($listener.IsListening) {
    $context = $listener.GetContext()
    $name = $context.Request.QueryString['name']
    try {
        switch ($context.Request.Url.AbsolutePath) {
            '/info' {
                $os = Get-CimInstance Win32_OperatingSystem
                Send-Answer $context @{ Name = $env:COMPUTERNAME; Up = $os.LastBootUpTime; Free = $os.FreePhysicalMemory }
            }
            '/service' {
                if ($name -notin $services) { Send-Answer $context 'unknown service' 404; break }
                Send-Answer $context @{ Name = $name; Status = "$((Get-Service -Name $name).Status)" }
            }
            '/task' {
                if ($context.Request.Headers['X-Desk-Token'] -cne $token) { Send-Answer $context 'token' 403; break }
                $file = Get-ChildItem $Tasks -Filter *.ps1 | Where-Object BaseName -EQ $name
                if (-not $file -or (Get-AuthenticodeSignature $file.FullName).Status -ne 'Valid') {
                    Send-Answer $context 'unknown task' 404; break
                }
                Write-EventLog -LogName Application -Source Signage -EventId 10 -Message "task $name"
                Send-Answer $context (& $file.FullName | Out-String)
            }
            default { Send-Answer $context 'Signage listener' }
        }
    } catch {
        Send-Answer $context 'failed, see event log' 500
    }
}
