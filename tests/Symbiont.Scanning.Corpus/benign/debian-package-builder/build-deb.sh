#!/bin/bash
# Builds a Debian package from a folder of files: build-deb.sh NAME VERSION
set -euo pipefail

name=${1:?name} version=${2:?version}
here=$(cd "$(dirname "$0")" && pwd)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

install -d -m 755 "$stage/DEBIAN" "$stage/usr/bin" "$stage/usr/share/doc/$name" "$stage/lib/systemd/system"
install -m 755 "$here/out/$name" "$stage/usr/bin/$name"
install -m 644 "$here/packaging/$name.service" "$stage/lib/systemd/system/"
gzip -9nc "$here/CHANGELOG.md" > "$stage/usr/share/doc/$name/changelog.gz"

cat > "$stage/DEBIAN/control" <<CONTROL
Package: $name
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: Packages <packages@example.org>
Depends: libc6, adduser
Description: $name
CONTROL

cat > "$stage/DEBIAN/postinst" <<'POSTINST'
#!/bin/sh
set -e
if [ "$1" = configure ]; then
  adduser --system --group --no-create-home --quiet example || true
  install -d -o example -g example -m 750 /var/lib/example
  systemctl daemon-reload || true
fi
POSTINST
chmod 755 "$stage/DEBIAN/postinst"

fakeroot dpkg-deb --build "$stage" "$here/${name}_$version.deb"
lintian --fail-on error "$here/${name}_$version.deb"
