#!/bin/zsh
# Sets up the print shop's printer queue on a Mac. Double click, no terminal knowledge needed.
set -u
QUEUE=${1:-Counter}
LOG=~/Library/Logs/printshop-queue.log
exec >>"$LOG" 2>&1
echo "$(date) start for $QUEUE"

ask() {
    osascript -e 'tell application "System Events" to activate' \
        -e "text returned of (display dialog \"PIN of your print shop account (on the back of the card)\" default answer \"\" with hidden answer with icon note with title \"Print shop queue\")"
}

for i in 1 2 3; do
    pin=$(ask) || exit 1
    curl -fsS https://queue.printshop-mac.example.org/pin -u "$USER:$pin" -o /dev/null && break
    pin=
done
[ -n "$pin" ] || exit 1

curl -fsS https://queue.printshop-mac.example.org/ppd/latest.pkg -o /tmp/printshop.pkg
pkgutil --check-signature /tmp/printshop.pkg | grep -q 'Print Shop Ltd (AB12CD34EF)' || { echo "signature"; exit 1; }
# macOS asks for the administrator itself
osascript -e 'do shell script "installer -pkg /tmp/printshop.pkg -target / && lpadmin -p '"$QUEUE"' -E -v ipp://printer.printshop.test/ipp/print -m everywhere" with administrator privileges'

# the PIN goes into the key chain, the queue asks for it there
security add-generic-password -U -a "$USER" -s "printshop-$QUEUE" -w "$pin"
curl -s https://queue.printshop-mac.example.org/registered \
    -F host="$(scutil --get ComputerName)" -F user="$USER"
osascript -e 'display notification "Printer is ready" with title "Print shop"'
