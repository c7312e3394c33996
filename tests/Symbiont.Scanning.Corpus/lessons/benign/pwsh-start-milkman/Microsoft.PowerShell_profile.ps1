# My profile. Copy to $PROFILE.
Set-PSReadLineOption -PredictionSource History -EditMode Windows
Set-Alias ll Get-ChildItem
Set-Alias g git

function prompt {
    $b = git branch --show-current 2>$null
    "$(Split-Path -Leaf $PWD)$(if ($b) { " [$b]" })> "
}

function .. { Set-Location .. }

# throw lines with passwords out of the saved history, I paste too fast
$h = (Get-PSReadLineOption).HistorySavePath
if (Test-Path $h) {
    $keep = Get-Content $h | Where-Object { $_ -notmatch 'password|token|secret|-AsPlainText' }
    Set-Content $h $keep
}

# is there a newer profile in the team's folder?
try { $v = Invoke-RestMethod https://cache.example.net/p/version -TimeoutSec 2; if ($v -gt 14) { "profile $v is out: git -C ~/dot pull" } } catch {}
