-- Asked of the catalog's rows: what a session believes about names may be older than the lock that it has waited for.
-- name: schema_present
select exists (select from pg_tables where schemaname = current_schema() and tablename = 'schema_migration')

-- name: schema_version
select coalesce(max(number), 0) from schema_migration

-- name: schema_lock
select pg_advisory_xact_lock(hashtextextended('symbiont ' || current_schema(), 0))

-- name: schema_create
create table if not exists schema_migration (number int primary key, applied_at timestamptz not null default now())

-- name: schema_record
insert into schema_migration (number) values ($1)

-- name: server_check
select current_setting('fsync'), current_setting('server_version_num')::int, current_setting('synchronous_commit'), current_schema()

-- name: attach
select engine_attach()

-- name: slot_open
insert into commit_slot (silo) values ($1) returning id

-- name: slot_sweep
delete from commit_slot c where not exists (select from silo s where s.id = c.silo)

-- name: settle
select committed, at, lost, why, seqs, owned from engine_settle($1, $2)

-- name: probe
update silo set renewed_at = renewed_at where id = $1

-- name: renew
select r.silo, r.now, r.given_up, r.joined, r.rival, o.rank, o.count from engine_renew($1, $2, $3, $4) r, lateral (
    select count(*) filter (where s.id < r.silo)::int as rank, count(*)::int as count
    from silo s where s.died_at is null and s.joined and not s.leaving and s.renewed_at > r.now - interval '2 seconds') o

-- name: begin_leaving
update silo set leaving = true where id = $1

-- name: give_up_dead
select engine_give_up_dead($1)

-- name: leave
select engine_leave($1)

-- name: silo_sweep
delete from silo where died_at < engine_now() - interval '1 day'

-- A silo that has left or was given up is one that lives no more; so is one that is about to be given up.
-- name: silos
select name, address, version, started_at, renewed_at, (select count(*) from work_item w where w.owner = s.id),
    case when died_at is not null or renewed_at < engine_now() - interval '2 seconds' then 'Dead' when leaving then 'Leaving' when joined then 'Active' else 'Joining' end
from silo s where renewed_at > engine_now() - interval '1 hour' order by started_at, id

-- name: notify
select pg_notify($1, $2)

-- A commit waits for a row. Whoever holds it and does nothing but wait for its client, itself a silo, is stopped or cut
-- off: ending its session lets the others go on, and it finds out by its commit's number what became of it.
-- name: end_blockers
select a.pid, a.application_name, pg_terminate_backend(a.pid) from pg_stat_activity a
where a.pid = any((select pg_blocking_pids($1))::int[]) and a.usename = current_user and a.application_name like 'symbiont silo %'
  and a.wait_event = 'ClientRead' and a.state_change < clock_timestamp() - interval '250 milliseconds'

-- Feeds are read below the oldest transaction that still runs: one that runs for long holds all readers back.
-- name: feed_horizon
select pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint from pg_current_snapshot() s
