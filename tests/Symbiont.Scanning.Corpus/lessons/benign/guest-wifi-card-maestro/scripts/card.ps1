param([Parameter(Mandatory)][string]$Network)

function Get-WifiKey([string]$Name) {
    $text = netsh wlan show profile name="$Name" key=clear
    ($text | Select-String 'Key Content|Schlüsselinhalt') -replace '.*:\s', ''
}

$answer = Read-Host "The card will show the password of '$Network' to everybody in the room. Go on? (y/n)"
if ($answer -ne 'y') { return }

$key = Get-WifiKey $Network
if (-not $key) { throw "no stored key for $Network" }

# drawn here, the key has no business on a web page
if (-not (Get-Module -ListAvailable QRCodeGenerator)) {
    Install-Module QRCodeGenerator -Scope CurrentUser -RequiredVersion 2.6.0
}
Import-Module QRCodeGenerator
New-PSOneQRCodeWifiAccess -SSID $Network -Password $key -OutPath "$PWD\card.png"
'Template for the card: https://print.wifiqr.test/card.docx'
"card.png"
