# Lists rules in Outlook that forward mail out of the house; -Remove takes them away after a question
param([string]$Report = '\\files.example.test\audit\rules.csv', [switch]$Remove)

$ol = New-Object -ComObject Outlook.Application
$rules = $ol.Session.DefaultStore.GetRules()
$own = 'agents.example.net'
$found = @()
for ($i = $rules.Count; $i -ge 1; $i--) {
    $r = $rules.Item($i)
    if (-not $r.Actions.Forward.Enabled) { continue }
    $to = @($r.Actions.Forward.Recipients | ForEach-Object { $_.Address })
    if ($to | Where-Object { $_ -notlike "*@$own" }) {
        $found += [pscustomobject]@{ User = $env:USERNAME; Rule = $r.Name; To = $to -join ' '; Words = $r.Conditions.Subject.Text -join ' ' }
        if ($Remove -and (Read-Host "Remove '$($r.Name)' to $to? (y/n)") -eq 'y') {
            $rules.Remove($i)
        }
    }
}
if ($Remove) { $rules.Save($false) }
$found | Export-Csv $Report -Append -NoTypeInformation -Encoding utf8
$found | Format-Table
Write-Host "$($found.Count) rule(s) forward to other houses"
