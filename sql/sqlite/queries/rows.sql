-- name: feed_append
insert into feed_row (feed, type, key, version, idx, at, schema, payload) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)

-- name: feed_read_grain
select version, idx, at, schema, payload, seq, type, key from feed_row
where key = ?1 and type = ?2 and feed = ?3 and (version, idx) > (?4, ?5) order by version, idx limit ?6

-- name: feed_read_grain_newest
select version, idx, at, schema, payload, seq, type, key from feed_row
where key = ?1 and type = ?2 and feed = ?3 order by version desc, idx desc limit ?4

-- name: feed_read_all
select version, idx, at, schema, payload, seq, type, key from feed_row where seq > ?1 and feed = ?2 order by seq limit ?3

-- The end of all feeds is behind each of them.
-- name: feed_end
select coalesce(max(seq), 0) from feed_row

-- name: feed_sweep
delete from feed_row where seq in (select seq from feed_row where feed = ?1 and at < ?2 limit ?3)

-- name: row_put
insert into keyed_row (space, key, value) values (?1, ?2, ?3) on conflict (space, key) do update set value = excluded.value

-- name: row_delete
delete from keyed_row where space = ?1 and key = ?2

-- name: row_delete_space
delete from keyed_row where space = ?1

-- name: row_get
select value from keyed_row where space = ?1 and key = ?2

-- name: row_list
select key, value from keyed_row where space = ?1 and key > ?2 order by key limit ?3

-- name: lookup_put
insert into lookup_row (list, key, value) values (?1, ?2, ?3) on conflict (list, key) do update set value = excluded.value

-- name: lookup_delete
delete from lookup_row where list = ?1 and key = ?2

-- name: lookup_list
select key, value from lookup_row where list = ?1 and key > ?2 order by key limit ?3

-- name: lookup_list_newest
select key, value from lookup_row where list = ?1 and (?2 = '' or key < ?2) order by key desc limit ?3

-- name: lookup_count
select count(*) from lookup_row where list = ?1
