-- name: work_insert
insert into work_item (id, queue, grain_type, grain_key, schema, payload, visible_at, owner, token)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

-- name: work_holds
select 1 from work_item where id = ?1 and token = ?2

-- name: work_end
delete from work_item where id = ?1

-- name: work_claim
update work_item set owner = ?1, token = token + 1 where id in (
    select id from work_item where queue = ?2 and owner is null and visible_at <= ?3 order by visible_at limit ?4)
returning id, queue, grain_type, grain_key, schema, payload, token, attempts

-- name: work_postpone
update work_item set owner = null, visible_at = ?3, attempts = ?4, error = ?5 where id = ?1 and token = ?2

-- name: work_bury
insert into dead_letter (source, receiver, kind, payload, attempts, error, at, item, token, schema)
select 'work', grain_type || '/' || grain_key, queue, payload, ?3, ?4, ?5, id, token, schema from work_item where id = ?1 and token = ?2

-- name: work_finish
delete from work_item where id = ?1 and token = ?2

-- name: work_disown
update work_item set owner = null where owner is not null

-- name: work_next_due
select min(visible_at) from work_item where owner is null

-- name: dead_letter_sweep
delete from dead_letter where seq in (select seq from dead_letter where at < ?1 limit ?2)

-- name: work_due
select 1 from work_item where queue = ?1 and owner is null and visible_at <= ?2
