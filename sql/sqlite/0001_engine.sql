-- 0001_engine: everything that turns commit. Times are milliseconds since 1970 UTC; state and payloads are UTF-8 JSON.

create table grain (
    type    text    not null,
    key     text    not null,
    version integer not null,           -- commits so far; the check that keeps one line of commits per grain
    schema  integer not null,           -- version of the state's shape
    state   text,                       -- null: the grain has committed effects but no state
    unique (type, key)
);

-- Messages between grains; a reminder is a message to oneself with a name and a due time.
create table message (
    seq           integer primary key autoincrement,
    receiver_type text    not null,
    receiver_key  text    not null,
    sender_type   text    not null,
    sender_key    text    not null,
    reminder      text,                 -- null: a message; else the reminder's name
    kind          text    not null,
    schema        integer not null,
    payload       text    not null,
    due           integer not null,
    attempts      integer not null default 0,
    error         text,                 -- of the last attempt
    owner         integer               -- silo that delivers it; null: nobody
);
create unique index message_reminder on message (receiver_type, receiver_key, reminder) where reminder is not null;
create index message_due   on message (due) where owner is null;
create index message_owned on message (owner) where owner is not null;
create index message_pair  on message (receiver_key, receiver_type, sender_key, sender_type, seq) where reminder is null;

-- Long work outside turns. One silo owns an item; the token, raised at each takeover, fences a stale owner.
create table work_item (
    id         text    primary key,
    queue      text    not null,
    grain_type text    not null,
    grain_key  text    not null,
    schema     integer not null,
    payload    text    not null,
    visible_at integer not null,
    owner      integer,
    token      integer not null default 0,
    attempts   integer not null default 0,
    error      text
) without rowid;
create index work_item_due   on work_item (queue, visible_at) where owner is null;
create index work_item_owned on work_item (owner) where owner is not null;

-- What was given up: kept for people to look at and to requeue.
create table dead_letter (
    seq      integer primary key autoincrement,
    source   text    not null,          -- message or work
    receiver text    not null,
    kind     text    not null,
    payload  text    not null,
    attempts integer not null,
    error    text    not null,
    at       integer not null
);

-- Ordered logs that turns append to. (version, idx) is the order of one grain's rows, seq the order of all.
create table feed_row (
    seq     integer primary key autoincrement,
    feed    text    not null,
    type    text    not null,
    key     text    not null,
    version integer not null,
    idx     integer not null,
    at      integer not null,
    schema  integer not null,
    payload text    not null
);
create index feed_row_grain on feed_row (key, type, feed, version, idx);

create table feed_cursor (
    consumer text    not null,
    feed     text    not null,
    seq      integer not null,
    primary key (consumer, feed)
) without rowid;

create table keyed_row (
    space text not null,
    key   text not null,
    value text not null,
    primary key (space, key)
) without rowid;

create table lookup_row (
    list  text not null,
    key   text not null,
    value text not null,
    primary key (list, key)
) without rowid;

create table claim (
    space      text not null,
    key        text not null,
    grain_type text not null,
    grain_key  text not null,
    primary key (space, key)
) without rowid;

-- Big values of one grain, by name.
create table body (
    type  text not null,
    key   text not null,
    name  text not null,
    value blob not null,
    unique (type, key, name)
);

create table idempotency (
    scope     text    not null,
    key       text    not null,
    body_hash text    not null,
    answer    text    not null,
    at        integer not null,
    primary key (scope, key)
) without rowid;
create index idempotency_at on idempotency (at);

create table silo (
    id         integer primary key autoincrement,
    name       text    not null,
    started_at integer not null,
    renewed_at integer not null
);
