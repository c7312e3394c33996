# watches the clipboard: clears passwords after 30 s, warns when a coin address was exchanged
$last = ''
$since = Get-Date
$shape = '^(bc1|[13])[a-zA-Z0-9]{25,60}$|^0x[0-9a-fA-F]{40}$'
try {
    while ($true) {
        $t = Get-Clipboard -Raw
        if ($t -and $t -ne $last) {
            if ($last -match $shape -and $t.Trim() -match $shape -and ((Get-Date) - $since).TotalSeconds -lt 1) {
                [console]::Beep(800, 600)
                Write-Warning "was $last`n now $t - did you copy that?"
            }
            $last = $t.Trim(); $since = Get-Date
        }
        # looks like a generated password: one word, 14 or more, three kinds of characters
        if ($last -cmatch '^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)\S{14,25}$' -and ((Get-Date) - $since).TotalSeconds -gt 30) {
            Set-Clipboard ' '; $last = ''
        }
        Start-Sleep -Milliseconds 400
    }
}
finally { Set-Clipboard ' ' }
