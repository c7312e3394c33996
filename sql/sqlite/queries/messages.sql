-- name: message_insert
insert into message (receiver_type, receiver_key, sender_type, sender_key, reminder, kind, schema, payload, due, owner)
values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) returning seq

-- name: message_last_of_pair
select owner from message
where receiver_key = ?2 and receiver_type = ?1 and sender_key = ?4 and sender_type = ?3 and reminder is null order by seq desc limit 1

-- name: message_exists
select 1 from message where seq = ?1

-- name: message_delete
delete from message where seq = ?1

-- name: reminder_cancel
delete from message where receiver_type = ?1 and receiver_key = ?2 and reminder = ?3

-- name: reminder_cancel_all
delete from message where receiver_type = ?1 and receiver_key = ?2 and reminder is not null

-- A message is claimed only together with the ones before it from the same sender to the same receiver: behind one that is being
-- delivered or that waits for its next attempt it waits too.
-- name: message_claim
update message set owner = ?1 where seq in (
    select m.seq from message m
    where m.owner is null and m.due <= ?2
      and (m.reminder is not null or not exists (
          select 1 from message b
          where b.reminder is null and b.receiver_key = m.receiver_key and b.receiver_type = m.receiver_type
            and b.sender_key = m.sender_key and b.sender_type = m.sender_type
            and b.seq < m.seq and (b.owner is not null or b.due > ?2)))
    order by m.seq limit ?3)
returning seq, receiver_type, receiver_key, sender_type, sender_key, reminder, kind, schema, payload, due, attempts

-- name: message_postpone
update message set due = ?2, attempts = ?3, error = ?4 where seq = ?1

-- name: message_bury
insert into dead_letter (source, receiver, kind, payload, attempts, error, at, sender, schema)
select 'message', receiver_type || '/' || receiver_key, kind, payload, ?2, ?3, ?4, sender_type || '/' || sender_key, schema from message where seq = ?1

-- name: message_disown
update message set owner = null where owner is not null

-- name: message_next_due
select min(due) from message where owner is null

-- name: message_due
select 1 from message where owner is null and due <= ?1
