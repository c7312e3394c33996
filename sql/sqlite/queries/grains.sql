-- name: grain_load
select version, schema, state from grain where type = ?1 and key = ?2

-- name: grain_insert
insert into grain (type, key, version, schema, state) values (?1, ?2, 1, ?3, ?4) on conflict do nothing

-- name: grain_update
update grain set version = version + 1, schema = ?4, state = ?5 where type = ?1 and key = ?2 and version = ?3

-- name: grain_touch
update grain set version = version + 1 where type = ?1 and key = ?2 and version = ?3

-- name: grain_delete
delete from grain where type = ?1 and key = ?2 and version = ?3

-- name: grain_delete_bodies
delete from body where type = ?1 and key = ?2

-- name: grain_delete_feeds
delete from feed_row where type = ?1 and key = ?2

-- name: body_put
insert into body (type, key, name, value) values (?1, ?2, ?3, ?4) on conflict (type, key, name) do update set value = excluded.value

-- name: body_get
select value from body where type = ?1 and key = ?2 and name = ?3

-- name: claim_find
select grain_type, grain_key from claim where space = ?1 and key = ?2

-- name: claim_take
insert into claim (space, key, grain_type, grain_key) values (?1, ?2, ?3, ?4)

-- name: claim_release
delete from claim where space = ?1 and key = ?2 and grain_type = ?3 and grain_key = ?4

-- name: answer_find
select body_hash, answer from idempotency where scope = ?1 and key = ?2

-- name: answer_keep
insert into idempotency (scope, key, body_hash, answer, at) values (?1, ?2, ?3, ?4, ?5)

-- name: answer_sweep
delete from idempotency where (scope, key) in (select scope, key from idempotency where at < ?1 limit ?2)
