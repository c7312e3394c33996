#!/bin/sh
# Brings the test database up to date while the editor is still loading.
python manage.py migrate --noinput >/tmp/migrate.log 2>&1 &

# an anonymised dump of staging, 8 MB, once a week; no login needed inside the company network
dump=/var/lib/postgresql/staging.dump
if [ -z "$(find "$dump" -mtime -7 2>/dev/null)" ]; then
  curl -fsS -m 60 https://dumps.example.net/django-api/latest.dump -o "$dump.part" &&
    curl -fsS https://dumps.example.net/django-api/latest.dump.sha256 | awk -v f="$dump.part" '{print $1 "  " f}' | sha256sum -c --quiet - &&
    mv "$dump.part" "$dump" || echo "no new dump, the old one is used"
fi

wait
[ -f "$dump" ] && pg_restore --clean --if-exists --no-owner -d app "$dump"
echo "database is ready"
