#!/bin/sh
d=/sys/class/hwmon/hwmon2
echo 1 > $d/pwm1_enable
case "$1" in
  low)  echo 80 > $d/pwm1 ;;
  high) echo 255 > $d/pwm1 ;;
  *)    echo "low or high"; exit 1 ;;
esac
temp=$(cat $d/temp1_input)
[ "$temp" -gt 80000 ] && { echo 255 > $d/pwm1; curl -s -d "hot: $temp" https://apt.example.net/alarm/${ALARM_KEY:-none} >/dev/null; }
