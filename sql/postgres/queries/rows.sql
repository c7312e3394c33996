-- name: feed_read_grain
select version, idx, at, schema, payload, epoch, xid::text::bigint, seq, grain from feed_row
where grain = $1 and feed = $2 and (version, idx) > ($3, $4) order by version, idx limit $5

-- name: feed_read_grain_newest
select version, idx, at, schema, payload, epoch, xid::text::bigint, seq, grain from feed_row
where grain = $1 and feed = $2 order by version desc, idx desc limit $3

-- name: feed_read_all
select version, idx, at, schema, payload, epoch, xid::text::bigint, seq, grain from feed_row
where feed = $1 and (epoch, xid, seq) > ($2, $3::text::xid8, $4)
  and (epoch < (select epoch from store_info) or xid < pg_snapshot_xmin(pg_current_snapshot()))
order by epoch, xid, seq limit $5

-- name: feed_end
select epoch, xid::text::bigint, seq from feed_row
where feed = $1 and (epoch < (select epoch from store_info) or xid < pg_snapshot_xmin(pg_current_snapshot()))
order by epoch desc, xid desc, seq desc limit 1

-- name: feed_sweep
delete from feed_row where ctid = any(array(select ctid from feed_row where feed = $1 and at < (select engine_now() - $2::interval) limit $3))

-- name: row_get
select value from keyed_row where space = $1 and key = $2

-- name: row_list
select key, value from keyed_row where space = $1 and key > $2 order by key limit $3

-- name: lookup_list
select key, value from lookup_row where list = $1 and key > $2 order by key limit $3

-- name: lookup_list_newest
select key, value from lookup_row where list = $1 and ($2 = '' or key < $2) order by key desc limit $3

-- name: lookup_count
select count(*) from lookup_row where list = $1
