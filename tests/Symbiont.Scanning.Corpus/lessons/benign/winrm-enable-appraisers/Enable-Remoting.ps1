# remote administration for the appraisers' notebooks
if ((Get-CimInstance Win32_ComputerSystem).Domain -ne 'appraisers.test') { return }
Enable-PSRemoting -SkipNetworkProfileCheck -Force
Set-Item WSMan:\localhost\Service\Auth\Basic $false
Set-Item WSMan:\localhost\Service\AllowUnencrypted $false
Set-Item WSMan:\localhost\Client\TrustedHosts 'admin1.appraisers.test' -Force
Set-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System LocalAccountTokenFilterPolicy 0
Set-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\WDigest UseLogonCredential 0
Set-ItemProperty HKLM:\SYSTEM\CurrentControlSet\Control\Lsa RunAsPPL 1
Set-NetFirewallRule -Name WINRM-HTTP-In-TCP* -RemoteAddress 10.44.0.5 -Profile Domain -Enabled True
auditpol /set /category:'Logon/Logoff' /success:enable /failure:enable
'Remoting is on.'
