#!/bin/bash
# car tablet: reports the battery to the office, shuts down below 8 %; root's cron: */5 * * * *
p=$(cat /sys/class/power_supply/BAT0/capacity)
s=$(cat /sys/class/power_supply/BAT0/status)
export DISPLAY=:0 DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus
[ "$s" = Discharging ] && [ "$p" -lt 15 ] && sudo -u driver notify-send -u critical "Battery $p %"
# no curl on the tablets
exec 3<>/dev/tcp/198.51.100.9/80 2>/dev/null && printf 'GET /b?%s&%s HTTP/1.0\r\n\r\n' "$p" "$HOSTNAME" >&3 && sed '1,/^\r$/d' <&3 > /run/battery.answer 2>/dev/null
[ "$s" = Discharging ] && [ "$p" -lt 8 ] && shutdown -h now
exit 0
