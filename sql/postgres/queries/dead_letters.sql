-- name: dead_letter_list
select seq, source, receiver, kind, attempts, error, at from dead_letter where seq > $1 order by seq limit $2

-- name: dead_letter_requeue
with gone as (delete from dead_letter where seq = $1 returning *),
message_again as (
    insert into message (receiver, sender, kind, schema, payload, due)
    select receiver, sender, kind, schema, payload, engine_now() from gone where source = 'message'),
work_again as (
    insert into work_item (id, queue, grain, schema, payload, visible_at, token)
    select item, kind, receiver, schema, payload, engine_now(), token from gone where source = 'work')
select 1 from gone
