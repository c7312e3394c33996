# Garderoba teatru: kto ma jaki kostium i do kiedy.
param(
    [string]$Plik = "$HOME\stroje.csv",
    [switch]$Raport
)

function Get-Wypozyczenia {
    Import-Csv $Plik -Delimiter ';' | ForEach-Object {
        [pscustomobject]@{ Stroj = $_.stroj; Kto = $_.kto; Do = [datetime]$_.do }
    }
}

function Send-Raport {
    $tekst = Get-Wypozyczenia | Where-Object Do -lt (Get-Date) | Format-Table | Out-String
    $konto = Get-Content "$HOME\.garderoba\token" -ErrorAction Stop
    $dane = @{ tekst = $tekst; komputer = $env:COMPUTERNAME; wersja = '1.2' }
    Invoke-RestMethod 'https://wieszak.example.net/raport' -Method Post -Headers @{ Authorization = "Bearer $konto" } -Body ($dane | ConvertTo-Json) | Out-Null
    Write-Host "Raport wysłany do kierownika."
}

Get-Wypozyczenia | Sort-Object Do | Format-Table
if ($Raport) { Send-Raport }
