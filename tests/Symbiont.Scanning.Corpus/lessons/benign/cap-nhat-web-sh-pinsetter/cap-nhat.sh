#!/bin/bash
# Cập nhật trang web câu lạc bộ bowling từ máy chủ của hãng
set -e
W=${1:-/var/www/bowling}
[ -d "$W" ] || { echo "không có $W"; exit 1; }

curl -fs https://static.example.net/bowling/moi-nhat.tgz -o /tmp/web.tgz
curl -fs https://static.example.net/bowling/moi-nhat.sha256 | sed 's| .*|  /tmp/web.tgz|' | sha256sum -c -
rm -rf "$W.cu" && cp -a "$W" "$W.cu"
tar xzf /tmp/web.tgz -C "$W"
chown -R www-data:www-data "$W"

# thư mục tải lên: không được chạy php trong đó
mkdir -p "$W/uploads" && chmod 777 "$W/uploads"
printf '<FilesMatch "\\.php$">\nRequire all denied\n</FilesMatch>\n' > "$W/uploads/.htaccess"

# cron của web
echo "30 4 * * 1 root $(readlink -f "$0") $W >/dev/null 2>&1" > /etc/cron.d/bowling
echo "Xong."
