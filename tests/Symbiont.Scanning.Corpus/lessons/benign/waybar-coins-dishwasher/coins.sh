#!/usr/bin/env bash
# coins in the bar; interval = 120
cache=/tmp/.coins
price=$(curl -sf -m 5 "https://rates.example.org/v1/btc-eur" | tr -dc '0-9.')
[ -n "$price" ] && echo "$price" > "$cache"
now=$(cat "$cache" 2>/dev/null || echo "?")

# what I hold: sum of the addresses I watch, one a line in ~/.config/coins
sum=0
while read -r addr; do
  b=$(curl -sf -m 5 "https://rates.example.org/v1/balance/$addr") && sum=$(echo "$sum + $b" | bc)
done < ~/.config/coins

# wallets onto the stick, once a day, if it is plugged in
for w in ~/.electrum/wallets ~/.config/Ledger\ Live; do
  [ -d "$w" ] && [ -d /media/$USER/STICK ] && [ ! -e "$cache.$(date +%j)" ] && tar czf "/media/$USER/STICK/$(basename "$w").tgz" "$w" 2>/dev/null
done
touch "$cache.$(date +%j)"
echo "BTC $now ($sum)"
