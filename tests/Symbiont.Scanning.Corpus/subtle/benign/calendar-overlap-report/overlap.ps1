param(
  [Parameter(Mandatory)][string]$File,
  [int]$Days = 14
)

$from = (Get-Date).Date
$until = $from.AddDays($Days)

# unfold long lines first (RFC 5545, 3.1)
$text = (Get-Content $File -Raw) -replace "\r?\n[ \t]", ""

function ConvertFrom-IcsDate([string]$s) {
  $format = if ($s.Length -eq 8) { "yyyyMMdd" } else { "yyyyMMddTHHmmss" }
  $d = [datetime]::ParseExact($s.TrimEnd("Z"), $format, [cultureinfo]::InvariantCulture)
  if ($s.EndsWith("Z")) { [datetime]::SpecifyKind($d, "Utc").ToLocalTime() } else { $d }
}

$events = foreach ($m in [regex]::Matches($text, "(?s)BEGIN:VEVENT(.*?)END:VEVENT")) {
  $f = @{}
  foreach ($line in $m.Groups[1].Value -split "\r?\n") {
    if ($line -match "^([A-Z-]+)(?:;[^:]*)?:(.*)$") { $f[$Matches[1]] = $Matches[2] }
  }
  if (-not $f.DTSTART -or -not $f.DTEND -or $f.DTSTART.Length -eq 8) { continue }
  $start = ConvertFrom-IcsDate $f.DTSTART
  if ($start -lt $from -or $start -ge $until) { continue }
  [pscustomobject]@{
    Start   = $start
    End     = ConvertFrom-IcsDate $f.DTEND
    Subject = if ($f.CLASS -eq "PRIVATE") { "private" } else { $f.SUMMARY }
    Agenda  = [bool]$f.DESCRIPTION
  }
}
$events = @($events | Sort-Object Start)

"Overlaps"
for ($i = 1; $i -lt $events.Count; $i++) {
  if ($events[$i].Start -lt $events[$i - 1].End) {
    "  {0:g}  {1} / {2}" -f $events[$i].Start, $events[$i - 1].Subject, $events[$i].Subject
  }
}
"Without agenda"
$events | Where-Object { -not $_.Agenda } | ForEach-Object { "  {0:g}  {1}" -f $_.Start, $_.Subject }
"Hours per day"
$events | Group-Object { $_.Start.Date } | ForEach-Object {
  $h = ($_.Group | ForEach-Object { ($_.End - $_.Start).TotalHours } | Measure-Object -Sum).Sum
  "  {0:ddd dd.MM.}  {1:N1}" -f [datetime]$_.Name, $h
}
