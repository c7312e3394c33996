#!/bin/bash
# Odinstalace programu „Hlídač záloh“ z macOS.
# Smaže program, jeho spouštěcí úlohy a nastavení. Zálohy samotné zůstanou na disku.
#
#   ./uninstall.sh            jen vypíše, co by se smazalo
#   ./uninstall.sh --smazat   opravdu smaže (zeptá se)
set -euo pipefail

ID="cz.hlidac.zalohy"
AGENT="$HOME/Library/LaunchAgents/$ID.plist"
DAEMON="/Library/LaunchDaemons/$ID.pomocnik.plist"

polozky=(
    "/Applications/Hlídač záloh.app"
    "$AGENT"
    "$DAEMON"
    "/Library/PrivilegedHelperTools/$ID.pomocnik"
    "$HOME/Library/Preferences/$ID.plist"
    "$HOME/Library/Caches/$ID"
    "$HOME/Library/Logs/Hlídač záloh"
)

nalezene=()
for p in "${polozky[@]}"; do
    [ -e "$p" ] && nalezene+=("$p")
done

if [ ${#nalezene[@]} -eq 0 ]; then
    echo "Program není nainstalován."
    exit 0
fi

echo "Nalezeno:"
printf '  %s\n' "${nalezene[@]}"

if [ "${1:-}" != "--smazat" ]; then
    echo "Nic nebylo smazáno. Pro odstranění spusťte s volbou --smazat."
    exit 0
fi

read -r -p "Opravdu smazat tyto položky? [ano/ne] " odpoved
[ "$odpoved" = "ano" ] || exit 1

launchctl bootout "gui/$(id -u)/$ID" 2>/dev/null || true
if [ -e "$DAEMON" ]; then
    echo "Pro zastavení systémové služby je potřeba heslo správce."
    sudo launchctl bootout "system/$ID.pomocnik" 2>/dev/null || true
fi

for p in "${nalezene[@]}"; do
    case "$p" in
        "$HOME"/*) rm -rf -- "$p" ;;
        *) sudo rm -rf -- "$p" ;;
    esac
    echo "smazáno: $p"
done

# přístupové údaje k úložišti, pokud je uživatel uložil do svazku klíčů
security delete-generic-password -s "$ID" >/dev/null 2>&1 && echo "smazáno: položka ve svazku klíčů" || true
echo "Hotovo. Vaše zálohy v /Volumes zůstaly beze změny."
