# Get-LocalAdmins.ps1 - who is a local administrator on which computer?
# Runs from the admin workstation, reads only, result as table or CSV.
param(
  [string[]] $Computer = (Get-Content "$PSScriptRoot\computers.txt"),
  [string] $Csv
)

$expected = 'Administrator', 'Domain Admins', 'Helpdesk-L2'

$result = foreach ($c in $Computer) {
  try {
    Invoke-Command -ComputerName $c -ErrorAction Stop -ScriptBlock {
      Get-LocalGroupMember -SID 'S-1-5-32-544' | Select-Object Name, ObjectClass, PrincipalSource
    } | ForEach-Object {
      $short = ($_.Name -split '\\')[-1]
      [pscustomobject]@{
        Computer = $c
        Member   = $_.Name
        Class    = $_.ObjectClass
        Status   = if ($short -in $expected) { 'expected' } else { 'CHECK' }
      }
    }
  }
  catch {
    [pscustomobject]@{ Computer = $c; Member = ''; Class = ''; Status = "not reachable: $($_.Exception.Message)" }
  }
}

# start items are part of the audit as well
$autostart = foreach ($c in $Computer) {
  Invoke-Command -ComputerName $c -ErrorAction SilentlyContinue -ScriptBlock {
    Get-ItemProperty 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Run' |
      Select-Object -ExcludeProperty PS* -Property *
  }
}

if ($Csv) {
  $result | Export-Csv $Csv -NoTypeInformation -Encoding utf8
} else {
  $result | Sort-Object Status, Computer | Format-Table -AutoSize
  $autostart | Format-List
}
