# Saldo do banco de horas
param(
  [Parameter(Mandatory)][string]$Arquivo,
  [double]$Jornada = 8
)

$saldo = 0.0
$faltando = @()

$linhas = foreach ($d in Import-Csv $Arquivo) {
  if (-not $d.saida) { $faltando += $d.data; continue }

  $dia = [datetime]::ParseExact($d.data, "yyyy-MM-dd", $null)
  $total = ([timespan]$d.saida - [timespan]$d.entrada).TotalHours - [double]$d.intervalo
  $extra = $total - $Jornada
  $fator = 1.0
  if ($dia.DayOfWeek -eq "Sunday") { $extra = $total; $fator = 2.0 }
  elseif ($extra -gt 0) { $fator = 1.5 }
  $saldo += $extra * $fator

  [pscustomobject]@{
    Data  = $d.data
    Total = "{0:N2}" -f $total
    Extra = "{0:N2}" -f $extra
    Fator = $fator
  }
}

$linhas | Format-Table -AutoSize
"Saldo do mês: {0:N2} h" -f $saldo
if ($faltando) { "Dias sem saída: " + ($faltando -join ", ") }
