#!/bin/bash
# Message after the installation, and the environment hook for the calibration.
cat >> "$PREFIX/.messages.txt" <<EOF
lichtmess: to read a meter without root, your user has to be in the group "dialout".
lichtmess: calibration data of your meter: lichtmess calibrate --fetch SERIAL
EOF

mkdir -p "$PREFIX/etc/conda/activate.d" "$PREFIX/etc/conda/deactivate.d"
cat > "$PREFIX/etc/conda/activate.d/lichtmess.sh" <<'EOF'
export LICHTMESS_CALIBRATION="$CONDA_PREFIX/share/lichtmess/calibration"
# a meter that was last calibrated more than a year ago gets a word of warning; nothing is fetched here
_lichtmess_old() {
  python - "$LICHTMESS_CALIBRATION" <<'PY' 2>/dev/null
import pathlib, sys, time
for f in pathlib.Path(sys.argv[1]).glob("*.json"):
    if time.time() - f.stat().st_mtime > 365 * 86400:
        print(f"lichtmess: calibration {f.stem} is older than a year (https://lichtmess.example.com/calibration)")
PY
}
_lichtmess_old
unset -f _lichtmess_old
EOF
cat > "$PREFIX/etc/conda/deactivate.d/lichtmess.sh" <<'EOF'
unset LICHTMESS_CALIBRATION
EOF
exit 0
