-- name: configure
pragma busy_timeout = 5000;
pragma journal_mode = wal;
pragma synchronous = full;
pragma journal_size_limit = 67108864;
pragma wal_autocheckpoint = 8192;
pragma cache_size = -65536;
pragma temp_store = memory

-- name: configure_reader
pragma busy_timeout = 5000;
pragma query_only = on;
pragma cache_size = -8192

-- name: schema_version
pragma user_version

-- name: begin
begin immediate

-- name: commit
commit

-- name: rollback
rollback

-- name: silo_insert
insert into silo (name, started_at, renewed_at) values (?1, ?2, ?2) returning id

-- name: silo_renew
update silo set renewed_at = ?2 where id = ?1

-- name: silo_sweep
delete from silo where id <> ?1 and renewed_at < ?2
