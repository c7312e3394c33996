# sort.awk - rules.tsv (pattern TAB category), then statement (date;text;amount;currency)

BEGIN {
  FS = "\t"
  OFS = ";"
  while ((getline line < "rates.tsv") > 0) {
    split(line, part, "\t")
    rate[part[1]] = part[2]
  }
  close("rates.tsv")
  rate["EUR"] = 1
}

NR == FNR { pat[++rules] = $1; cat[rules] = $2; next }

FNR == 1 {
  FS = ";"
  $0 = $0
}

{
  found = "?"
  for (i = 1; i <= rules; i++)
    if (tolower($2) ~ tolower(pat[i])) { found = cat[i]; break }

  amount = $3
  gsub(/\./, "", amount)      # 1.234,50 -> 1234,50
  sub(/,/, ".", amount)
  if (!($4 in rate)) {
    print "no rate for " $4 " in line " FNR > "/dev/stderr"
    next
  }
  amount *= rate[$4]
  sum[found] += amount
  print $1, $2, sprintf("%.2f", amount), found
}

END {
  for (c in sum) printf "%-20s %10.0f\n", c, sum[c] > "/dev/stderr"
}
