-- name: grain_load
select k.ord, g.version, g.schema, case when g.version <> k.known then g.state end
from unnest($1::text[], $2::bigint[]) with ordinality k(id, known, ord) join grain g on g.id = k.id

-- Whoever waits for a row may get its transaction's number while it follows the row's newer versions, and then wait for one more:
-- the last column says whether the number is younger than the row's last commit.
-- name: grain_lock
select l.version, l.schema, l.state, age(l.xmin) > 0 from (select version, schema, state, xmin from grain where id = $1 for update) l

-- name: commit
select at, lost, why, seqs, owned from engine_commit(
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
    $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40,
    $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63)

-- name: grain_sweep
delete from grain where id in (
    select g.id from grain g where g.stateless_since < (select engine_now() - $1::interval)
      and not exists (select from feed_row f where f.grain = g.id) limit $2 for update skip locked)

-- name: body_get
select value from body where grain = $1 and name = $2

-- name: claim_find
select grain from claim where space = $1 and key = $2

-- name: answer_find
select body_hash, answer from idempotency where scope = $1 and key = $2

-- name: answer_sweep
delete from idempotency where ctid = any(array(select ctid from idempotency where at < (select engine_now() - $1::interval) limit $2))
