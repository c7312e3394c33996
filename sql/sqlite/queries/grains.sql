-- name: grain_load
select version, schema, state from grain where type = ?1 and key = ?2

-- name: grain_insert
insert into grain (type, key, version, schema, state, stateless_since) values (?1, ?2, 1, ?3, ?4, iif(?4 is null, ?5, null)) on conflict do nothing

-- name: grain_create
insert into grain (type, key, version, schema, state) values (?1, ?2, 1, ?3, ?4) on conflict (type, key) do update
set version = version + 1, schema = excluded.schema, state = excluded.state, stateless_since = null where stateless_since is not null returning version

-- name: grain_update
update grain set version = version + 1, schema = ?4, state = ?5, stateless_since = null where type = ?1 and key = ?2 and version = ?3

-- name: grain_touch
update grain set version = version + 1, stateless_since = iif(state is null, ?4, null) where type = ?1 and key = ?2 and version = ?3

-- name: grain_forget
update grain set version = version + 1, state = null, stateless_since = ?4 where type = ?1 and key = ?2 and version = ?3

-- name: grain_sweep
delete from grain where rowid in (
    select rowid from grain g where stateless_since < ?1 and not exists (select 1 from feed_row f where f.key = g.key and f.type = g.type) limit ?2)

-- name: grain_delete_bodies
delete from body where type = ?1 and key = ?2

-- name: grain_delete_feeds
delete from feed_row where type = ?1 and key = ?2 and feed not like '*%'

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
