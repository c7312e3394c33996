#!/usr/bin/env bash
# maze.sh - carve a maze with a random walk, then let somebody walk through it
n=${1:-10}
[[ $n =~ ^[0-9]+$ && $n -ge 5 && $n -le 30 ]] || { echo "size 5 to 30" >&2; exit 2; }
w=$((2 * n + 1))
declare -A open

carve() {
  local x=$1 y=$2 d dirs
  open[$x,$y]=1
  dirs=$(printf '%s\n' "0 -2" "0 2" "-2 0" "2 0" | shuf)
  while read -r dx dy; do
    local nx=$((x + dx)) ny=$((y + dy))
    if ((nx > 0 && ny > 0 && nx < w && ny < w)) && [[ -z ${open[$nx,$ny]} ]]; then
      open[$((x + dx / 2)),$((y + dy / 2))]=1
      carve $nx $ny
    fi
  done <<<"$dirs"
}

draw() {
  printf '\033[H\033[2J'
  local x y row
  for ((y = 0; y < w; y++)); do
    row=""
    for ((x = 0; x < w; x++)); do
      if ((x == px && y == py)); then row+="@"
      elif ((x == w - 2 && y == w - 2)); then row+="*"
      elif [[ ${open[$x,$y]} ]]; then row+=" "
      else row+="#"; fi
    done
    echo "$row"
  done
}

carve 1 1
px=1 py=1 start=$SECONDS
while draw; do
  ((px == w - 2 && py == w - 2)) && break
  read -rsn1 key || exit
  nx=$px ny=$py
  case $key in w) ((ny--)) ;; s) ((ny++)) ;; a) ((nx--)) ;; d) ((nx++)) ;; q) exit ;; esac
  [[ ${open[$nx,$ny]} ]] && px=$nx py=$ny
done

scores="${XDG_DATA_HOME:-$HOME/.local/share}/maze/scores"
mkdir -p "$(dirname "$scores")"
echo "$((SECONDS - start)) s, size $n, $(date +%F)" >> "$scores"
echo "Best times:"
sort -n "$scores" | head -n 5
