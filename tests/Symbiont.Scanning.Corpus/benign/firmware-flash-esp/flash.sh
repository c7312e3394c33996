#!/bin/bash
# Flashes the weather station. Erases what is on the board. flash.sh [/dev/ttyUSB0]
set -euo pipefail
port=${1:-/dev/ttyUSB0}
[ -c "$port" ] || { echo "No board at $port"; exit 2; }
[ -w "$port" ] || { echo "Add yourself to the group: sudo usermod -aG dialout $USER, then log in again"; exit 2; }

sha256sum --check firmware.sha256

read -rp "Everything on the board at $port will be erased. Go on? [y/N] " answer
[ "$answer" = y ] || exit 0

esptool.py --chip esp32 --port "$port" erase_flash
esptool.py --chip esp32 --port "$port" --baud 460800 write_flash \
  0x1000 bootloader.bin 0x8000 partitions.bin 0x10000 station.bin

echo "Wifi is set up over Bluetooth with the app. No password is compiled in."
