-- Work near a grain is for the silo whose share it is ($4 of $5); what that one leaves lying is for everybody.
-- name: work_claim
update work_item set owner = $1, token = token + 1 where id = any(array(
    select id from work_item where queue = $2 and owner is null and visible_at <= (select engine_now())
        and (near is null or $5 = 0 or near % $5 = $4 or visible_at <= (select engine_now() - interval '2 seconds'))
    order by visible_at limit $3 for update skip locked))
returning id, queue, grain, schema, payload, token, attempts

-- name: work_postpone
update work_item set owner = null, visible_at = $3, attempts = $4, error = $5 where id = $1 and token = $2

-- name: work_bury
with gone as (delete from work_item where id = $1 and token = $2 returning id, queue, grain, schema, payload, token)
insert into dead_letter (source, receiver, kind, payload, attempts, error, at, item, token, schema)
select 'work', grain, queue, payload, $3, $4, engine_now(), id, token, schema from gone

-- name: work_finish
delete from work_item where id = $1 and token = $2

-- name: work_lost
select h.id from unnest($1::uuid[], $2::bigint[]) h(id, token)
where not exists (select from work_item w where w.id = h.id and w.token = h.token)

-- name: work_free_except
update work_item set owner = null where owner = $1 and id <> all($2::uuid[])
