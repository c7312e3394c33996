#!/bin/bash
# Lists, creates and deletes topics. Deleting wants the name twice. topics.sh list | create NAME PARTITIONS | delete NAME
set -euo pipefail
: "${KAFKA_BOOTSTRAP:?for example kafka.example.com:9093}"
config=${KAFKA_CLIENT_CONFIG:-$HOME/.kafka/client.properties}
tool=(kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP" --command-config "$config")
valid='^[a-z][a-z0-9.-]{2,80}$'

case ${1:-} in
  list)
    "${tool[@]}" --list | grep -v '^__' ;;
  create)
    [[ $2 =~ $valid && $3 =~ ^[0-9]{1,3}$ ]] || { echo "Name or number is not valid" >&2; exit 2; }
    "${tool[@]}" --create --topic "$2" --partitions "$3" --replication-factor 3 --config min.insync.replicas=2 ;;
  delete)
    [[ $2 =~ $valid ]] || exit 2
    case $2 in *.prod|payments.*) echo "Not with this script." >&2; exit 3 ;; esac
    "${tool[@]}" --describe --topic "$2"
    read -rp "All messages will be lost. Type the name again: " again
    [ "$again" = "$2" ] && "${tool[@]}" --delete --topic "$2" ;;
  *)
    sed -n 2p "$0"; exit 2 ;;
esac
