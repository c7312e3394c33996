-- A message is claimed only together with the ones before it from the same sender to the same receiver: behind one that is being
-- delivered, by whomever, or that waits for its next attempt it waits too. Lines whose front is such a one are left out before the limit,
-- so that a long line that waits does not fill every claim.
-- Those due first are looked at first, and of one time those sent first: only this order comes from an index that knows nothing of what is owned or not due yet.
-- Reminders near a grain are for the silo whose share they are ($3 of $4); what it leaves lying is for everybody.
-- The time is a subquery, here and elsewhere, so that it is asked for once and not for each row.
-- name: message_claim
with due as materialized (
    select m.seq, m.receiver, m.sender, m.reminder from message m
    where m.owner is null and m.due <= (select engine_now())
        and (m.near is null or $4 = 0 or m.near % $4 = $3 or m.due <= (select engine_now() - interval '2 seconds'))
        and (m.reminder is not null or (
            select f.owner is null and f.due <= (select engine_now()) from message f
            where f.receiver = m.receiver and f.sender = m.sender and f.reminder is null order by f.seq limit 1))
    order by m.due, m.seq limit $2 for update of m skip locked),
free as (
    select seq, bool_and(follows) over (partition by receiver, sender order by seq) as is_free from (
        select d.seq, d.receiver, d.sender, coalesce((
            select b.seq in (select seq from due) from message b
            where b.receiver = d.receiver and b.sender = d.sender and b.reminder is null and b.seq < d.seq order by b.seq desc limit 1), true) as follows
        from due d where d.reminder is null) lines
    union all
    select seq, true from due where reminder is not null)
update message m set owner = $1 where m.seq = any(array(select seq from free where is_free))
returning m.seq, m.receiver, m.sender, m.reminder, m.kind, m.schema, m.payload, m.due, m.attempts

-- name: message_postpone
update message set due = $2, attempts = $3, error = $4 where seq = $1 and owner = $5

-- name: message_bury
with gone as (delete from message where seq = $1 and owner = $4 returning receiver, sender, kind, schema, payload)
insert into dead_letter (source, receiver, kind, payload, attempts, error, at, sender, schema)
select 'message', receiver, kind, payload, $2, $3, engine_now(), sender, schema from gone

-- name: next_due
select least((select min(due) from message where owner is null), (select min(visible_at) from work_item where owner is null))

-- name: dead_letter_sweep
delete from dead_letter where seq in (select seq from dead_letter where at < (select engine_now() - $1::interval) limit $2)

-- name: message_free_except
update message set owner = null where owner = $1 and seq <> all($2::bigint[])
