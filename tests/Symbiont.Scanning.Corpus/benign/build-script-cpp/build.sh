#!/usr/bin/env bash
# Configures and builds with CMake: build.sh [debug|release] [clean]
set -euo pipefail

kind=${1:-release}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build_dir="$root/build/$kind"

if [[ ${2:-} == clean ]]; then
  echo "removing $build_dir"
  rm -rf "$build_dir"
fi

case $kind in
  debug)   type=Debug ;;
  release) type=RelWithDebInfo ;;
  *) echo "debug or release" >&2; exit 2 ;;
esac

cmake -S "$root" -B "$build_dir" -G Ninja -DCMAKE_BUILD_TYPE=$type
cmake --build "$build_dir" --parallel "$(nproc)"
ctest --test-dir "$build_dir" --output-on-failure
