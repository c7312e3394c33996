-- name: dead_letter_list
select seq, source, receiver, kind, attempts, error, at from dead_letter where seq > ?1 order by seq limit ?2

-- name: dead_letter_take
delete from dead_letter where seq = ?1 and (sender is not null or item is not null)
returning receiver, kind, payload, sender, item, token, schema

-- name: work_requeue
insert into work_item (id, queue, grain_type, grain_key, schema, payload, visible_at, token) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
