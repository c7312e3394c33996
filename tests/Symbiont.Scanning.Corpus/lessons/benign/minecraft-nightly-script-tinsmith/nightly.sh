#!/bin/sh
# Every night: save the world, back it up, update Paper, start again. crontab: 0 4 * * * /srv/mc/nightly.sh
cd /srv/mc || exit 1
PASS=$(sed -n 's/^rcon.password=//p' server.properties)
rcon() { mcrcon -H 127.0.0.1 -p "$PASS" "$@"; }

rcon 'say Restart in one minute' && sleep 60
rcon save-all 'save-off'
tar -czf "backup/world-$(date +%u).tgz" world world_nether
rcon save-on stop
sleep 20

want=$(curl -fsS "https://paper.example.org/latest.sha256") || want=
if [ -n "$want" ] && curl -fsSLo paper.jar.new "https://paper.example.org/latest.jar" &&
   echo "$want  paper.jar.new" | sha256sum -c --quiet; then
  mv paper.jar paper.jar.old
  mv paper.jar.new paper.jar
fi

# the friends who may build, from the club's list
curl -fsS -H "X-Club: $(cat .club-key)" https://club.example.org/whitelist.json -o whitelist.json.new &&
  python3 -m json.tool whitelist.json.new > whitelist.json
sed -i 's/^white-list=.*/white-list=true/; s/^online-mode=.*/online-mode=true/' server.properties

tmux new-session -d -s mc "java -Xmx4G -jar paper.jar nogui"
