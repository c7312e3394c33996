#!/bin/zsh
# Run on the last working day, together with the person who leaves.
set -euo pipefail
[[ $EUID -eq 0 ]] || { print "please run with sudo"; exit 1 }

person=$(stat -f %Su /dev/console)
print "This removes the company profiles from the Mac of $person."
print "Private files: connect a disk now if you have not copied them."
read -q "ok?Has $person agreed and copied everything? [y/n] " || { print "\nStopped."; exit 1 }
print

profiles list -user "$person"
for id in example.tidewater.wifi example.tidewater.vpn example.tidewater.updates; do
	profiles remove -identifier "$id" && print "removed $id"
done

print "$(date '+%F %T') offboarded by $SUDO_USER with $person" >> /Library/Logs/tidewater-offboard.log
print "Next: System Settings > General > Transfer or Reset > Erase All Content."
