-- 0001_engine: everything that turns commit, for many silos. Ids of grains are type/key; state and payloads are UTF-8 JSON.
-- Tables that change all the time keep room in their pages and are vacuumed early, so that they do not grow.

-- The one clock of the cluster: due times and leases are compared in SQL only, and only with this.
create function engine_now() returns timestamptz language sql stable as
$$ select date_trunc('milliseconds', clock_timestamp()) $$;

-- Which server this is. A copy of the store on another server begins a new epoch: its transaction numbers start anew.
create table store_info (
    only_row          boolean primary key default true check (only_row),
    system_identifier bigint  not null,
    epoch             bigint  not null
);

create table grain (
    id              text collate "C" primary key,
    version         bigint not null,          -- commits so far; the check that keeps one line of commits per grain
    schema          int    not null,          -- version of the state's shape
    state           text,
    stateless_since timestamptz               -- null: the grain has a state
) with (fillfactor = 60, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
create index grain_stateless on grain (stateless_since) where stateless_since is not null;

-- Messages between grains; a reminder is a message to oneself with a name and a due time.
create table message (
    seq      bigint generated always as identity primary key,
    receiver text collate "C" not null,
    sender   text collate "C" not null,
    reminder text collate "C",                -- null: a message; else the reminder's name
    kind     text        not null,
    schema   int         not null,
    payload  text        not null,
    due      timestamptz not null,
    attempts int         not null default 0,
    error    text,                            -- of the last attempt
    owner    bigint                           -- silo that delivers it; null: nobody
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
create unique index message_reminder on message (receiver, reminder) where reminder is not null;
create index message_due   on message (due) where owner is null;
create index message_owned on message (owner) where owner is not null;
create index message_pair  on message (receiver, sender, seq) where reminder is null;

-- Long work outside turns. One silo owns an item; the token, raised at each takeover, fences a stale owner.
create table work_item (
    id         uuid        primary key,
    queue      text        not null,
    grain      text collate "C" not null,
    schema     int         not null,
    payload    text        not null,
    visible_at timestamptz not null,
    owner      bigint,
    token      bigint      not null default 0,
    attempts   int         not null default 0,
    error      text
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
create index work_item_due   on work_item (queue, visible_at) where owner is null;
create index work_item_owned on work_item (owner) where owner is not null;

-- What was given up: kept for people to look at and to requeue.
create table dead_letter (
    seq      bigint generated always as identity primary key,
    source   text        not null,            -- message or work
    receiver text        not null,
    kind     text        not null,
    payload  text        not null,
    attempts int         not null,
    error    text        not null,
    at       timestamptz not null,
    sender   text,                            -- of a message
    item     uuid,                            -- of work
    token    bigint,                          -- of work: that of its last attempt
    schema   int         not null
);
create index dead_letter_at on dead_letter (at);

-- Ordered logs that turns append to. (version, idx) is the order of one grain's rows, (epoch, xid, seq) the order of all:
-- a reader goes only as far as no transaction can still add a row before.
create table feed_row (
    feed    text   collate "C" not null,
    epoch   bigint not null,
    xid     xid8   not null,
    seq     bigint generated always as identity,
    grain   text   collate "C" not null,
    version bigint not null,
    idx     int    not null,
    at      timestamptz not null,
    schema  int    not null,
    payload text   not null,
    primary key (feed, epoch, xid, seq)
);
create index feed_row_grain on feed_row (grain, feed, version, idx);
create index feed_row_at    on feed_row (feed, at);

create table keyed_row (
    space text collate "C" not null,
    key   text collate "C" not null,
    value text not null,
    primary key (space, key)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);

create table lookup_row (
    list  text collate "C" not null,
    key   text collate "C" not null,
    value text not null,
    primary key (list, key)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);

create table claim (
    space text collate "C" not null,
    key   text collate "C" not null,
    grain text collate "C" not null,
    primary key (space, key)
);

-- Big values of one grain, by name.
create table body (
    grain text  collate "C" not null,
    name  text  collate "C" not null,
    value bytea not null,
    primary key (grain, name)
);

create table idempotency (
    scope     text collate "C" not null,
    key       text collate "C" not null,
    body_hash text        not null,
    answer    text        not null,
    at        timestamptz not null,
    primary key (scope, key)
) with (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 0);
create index idempotency_at on idempotency (at);

-- Processes. A silo renews its row; one that has not for 2 s is dead, and what it owned is free again.
create table silo (
    id         bigint generated always as identity primary key,
    name       text        not null,
    started_at timestamptz not null,
    renewed_at timestamptz not null,
    died_at    timestamptz                    -- null: alive
) with (fillfactor = 50, autovacuum_vacuum_threshold = 200, autovacuum_vacuum_cost_delay = 0);

-- Where each commit writes its number and its outcome. When the connection breaks, the number tells what became of the commit.
create table commit_slot (
    id    bigint  generated always as identity primary key,
    silo  bigint  not null,
    last  bigint  not null default 0,         -- number of the last commit
    void  boolean not null default false,     -- that commit was given up and can never happen
    at    timestamptz,
    lost  int[],
    why   int[],
    seqs  bigint[],
    owned boolean[]
) with (fillfactor = 10, autovacuum_vacuum_threshold = 200, autovacuum_vacuum_cost_delay = 0);
