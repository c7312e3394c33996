# takes the wireless networks of the old computer to the new one
function Export-Wifi {
    param([Parameter(Mandatory)][string]$Folder)
    # key=clear: the new computer cannot decrypt the other form. Delete the folder afterwards!
    [void](New-Item $Folder -ItemType Directory -Force)
    icacls $Folder /inheritance:r /grant:r "$env:USERDOMAIN\${env:USERNAME}:(OI)(CI)F" | Out-Null
    netsh wlan export profile key=clear folder="$Folder" | Out-Null
    "{0} networks in {1}" -f (Get-ChildItem $Folder -Filter *.xml).Count, $Folder
}

function Import-Wifi {
    param([Parameter(Mandatory)][string]$Folder, [switch]$Keep)
    foreach ($f in Get-ChildItem $Folder -Filter *.xml) {
        netsh wlan add profile filename="$($f.FullName)" user=current
        if (-not $Keep) { Remove-Item $f.FullName }
    }
}

function Show-SavedLogins { (cmdkey /list) -match 'Target|User' }

Export-ModuleMember Export-Wifi, Import-Wifi, Show-SavedLogins
