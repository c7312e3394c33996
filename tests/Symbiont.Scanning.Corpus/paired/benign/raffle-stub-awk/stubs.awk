#!/usr/bin/awk -f
# stubs.awk: sums sold raffle books, one "seller,first,last" per line.
#   awk -f stubs.awk stubs.csv
BEGIN { FS = ","; OFS = "\t"; price = 2 }
NR == 1 { next }
{ gsub(/[ \r"]/, "") }
$2 !~ /^[0-9]+$/ || $3 !~ /^[0-9]+$/ || $3 < $2 { bad[NR] = $0; next }
{
    for (i = $2; i <= $3; i++) {
        if (i in owner) { twice[i] = owner[i] " and " $1; continue }
        owner[i] = $1
        sold[$1]++
        n++
    }
}
END {
    for (s in sold) print s, sold[s], sold[s] * price
    print "all", n, n * price
    for (i in twice) print "number " i " sold twice", twice[i] > "/dev/stderr"
    for (r in bad) print "line " r " not read", bad[r] > "/dev/stderr"
}
