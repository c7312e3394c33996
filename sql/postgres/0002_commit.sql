-- 0002_commit: the group commit. Commits of many grains travel in one call: it takes their rows in the order of their ids,
-- decides who may win, writes the winners' effects and tells the losers why. A position in _id names the commit that an
-- effect belongs to. Everything is locked in one order (grains, work, messages, then what is inserted, by key), so
-- that two of these seldom meet crosswise; where they do, or where two insert the same key, one fails and is sent again.

create function engine_commit(
    _silo bigint, _slot bigint, _number bigint,
    _id text[], _expected bigint[], _write smallint[], _schema int[], _state text[],     -- _write: 0 keep the state, 1 write it, 2 forget
    _fence_of int[], _fence_item uuid[], _fence_token bigint[],
    _taken_of int[], _taken bigint[],
    _answer_of int[], _answer_scope text[], _answer_key text[], _answer_hash text[], _answer text[],
    _claim_of int[], _claim_space text[], _claim_key text[], _claim_release boolean[],
    _create_of int[], _create_id text[], _create_schema int[], _create_state text[],
    _reminder_of int[], _reminder text[], _reminder_due timestamptz[],                   -- due null: cancel it
    _message_of int[], _message_to text[], _message_kind text[], _message_schema int[], _message_payload text[], _message_owned boolean[],
    _ended_of int[], _ended uuid[],
    _work_of int[], _work_id uuid[], _work_queue text[], _work_schema int[], _work_payload text[], _work_visible timestamptz[], _work_owned boolean[],
    _feed_of int[], _feed text[], _feed_idx int[], _feed_schema int[], _feed_payload text[],
    _row_of int[], _row_space text[], _row_key text[], _row_value text[],                -- key null: the whole space; value null: remove
    _lookup_of int[], _lookup_list text[], _lookup_key text[], _lookup_value text[],
    _body_of int[], _body_grain text[], _body_name text[], _body_value bytea[],
    out at timestamptz, out lost int[], out why int[], out seqs bigint[], out owned boolean[])
language plpgsql as
$$
declare
    _count int := cardinality(_id);
    _won   int[];
    _new   boolean := 0 = any(_expected);
    _loser record;
begin
    at := engine_now();

    -- Waiting for a row that another commit changes ends with its new version seen here: then it is not a winner's.
    select array_agg(w.ord) into _won from (
        select c.ord from unnest(_id, _expected) with ordinality c(id, expected, ord) join grain g on g.id = c.id
        where g.version = c.expected order by c.ord for update of g) w;
    if _new then
        _won := _won || (select array_agg(c.ord::int) from unnest(_id, _expected) with ordinality c(id, expected, ord)
                         where c.expected = 0 and not exists (select from grain g where g.id = c.id));
    end if;

    -- Reasons: 1 another version, 2 fenced, 3 message gone, 4 claim taken, 5 answer exists; why: which of them.
    if coalesce(cardinality(_won), 0) < _count then
        lost := array_fill(0, array[_count]);
        why := lost;
        for _loser in select c.ord from generate_series(1, _count) c(ord) where c.ord <> all(coalesce(_won, '{}')) loop
            lost[_loser.ord] := 1;
        end loop;
    end if;

    if cardinality(_fence_of) > 0 then
        perform from work_item w where w.id = any(_fence_item) order by w.id for no key update;
        for _loser in
            select f.of, f.ord from unnest(_fence_of, _fence_item, _fence_token) with ordinality f(of, item, token, ord)
            where not exists (select from work_item w where w.id = f.item and w.token = f.token) order by f.ord desc loop
            lost := coalesce(lost, array_fill(0, array[_count]));
            why := coalesce(why, array_fill(0, array[_count]));
            lost[_loser.of] := 2;
            why[_loser.of] := _loser.ord;
        end loop;
    end if;

    if cardinality(_taken_of) > 0 then
        perform from message m where m.seq = any(_taken) order by m.seq for update;
        for _loser in
            select t.of, t.ord from unnest(_taken_of, _taken) with ordinality t(of, seq, ord)
            where not exists (select from message m where m.seq = t.seq) order by t.ord desc loop
            lost := coalesce(lost, array_fill(0, array[_count]));
            why := coalesce(why, array_fill(0, array[_count]));
            lost[_loser.of] := 3;
            why[_loser.of] := _loser.ord;
        end loop;
    end if;

    if cardinality(_claim_of) > 0 then
        for _loser in
            select c.of, c.ord from unnest(_claim_of, _claim_space, _claim_key, _claim_release) with ordinality c(of, space, key, release, ord)
            where not c.release and exists (select from claim h where h.space = c.space and h.key = c.key and h.grain <> _id[c.of]) order by c.ord desc loop
            lost := coalesce(lost, array_fill(0, array[_count]));
            why := coalesce(why, array_fill(0, array[_count]));
            lost[_loser.of] := 4;
            why[_loser.of] := _loser.ord;
        end loop;
    end if;

    if cardinality(_answer_of) > 0 then
        for _loser in
            select a.of, a.ord from unnest(_answer_of, _answer_scope, _answer_key) with ordinality a(of, scope, key, ord)
            where exists (select from idempotency i where i.scope = a.scope and i.key = a.key) order by a.ord desc loop
            lost := coalesce(lost, array_fill(0, array[_count]));
            why := coalesce(why, array_fill(0, array[_count]));
            lost[_loser.of] := 5;
            why[_loser.of] := _loser.ord;
        end loop;
    end if;

    -- From here on only winners: lost is null where nobody lost.
    update grain g
    set version = g.version + 1,
        schema = case c.write when 1 then c.schema else g.schema end,
        state = case c.write when 0 then g.state when 1 then c.state end,
        stateless_since = case when c.write = 2 or c.write = 0 and g.state is null then at end
    from unnest(_id, _expected, _write, _schema, _state) with ordinality c(id, expected, write, schema, state, ord)
    where g.id = c.id and c.expected > 0 and (lost is null or lost[c.ord] = 0);
    if _new then
        insert into grain (id, version, schema, state, stateless_since)
        select c.id, 1, c.schema, case c.write when 1 then c.state end, case c.write when 1 then null else at end
        from unnest(_id, _expected, _write, _schema, _state) with ordinality c(id, expected, write, schema, state, ord)
        where c.expected = 0 and (lost is null or lost[c.ord] = 0) order by c.ord;
    end if;
    if 2 = any(_write) then
        perform engine_forget(array(select c.id from unnest(_id, _write) with ordinality c(id, write, ord) where c.write = 2 and (lost is null or lost[c.ord] = 0)));
    end if;

    if cardinality(_taken_of) > 0 then
        delete from message m using unnest(_taken_of, _taken) t(of, seq) where m.seq = t.seq and (lost is null or lost[t.of] = 0);
    end if;

    if cardinality(_create_of) > 0 then
        insert into grain as g (id, version, schema, state)
        select distinct on (c.id) c.id, 1, c.schema, c.state from unnest(_create_of, _create_id, _create_schema, _create_state) with ordinality c(of, id, schema, state, ord)
        where lost is null or lost[c.of] = 0 order by c.id, c.ord
        on conflict (id) do update set version = g.version + 1, schema = excluded.schema, state = excluded.state, stateless_since = null
        where g.stateless_since is not null;
    end if;

    if cardinality(_feed_of) > 0 then
        insert into feed_row (feed, epoch, xid, grain, version, idx, at, schema, payload)
        select f.feed, (select epoch from store_info), pg_current_xact_id(), _id[f.of], _expected[f.of] + 1, f.idx, engine_commit.at, f.schema, f.payload
        from unnest(_feed_of, _feed, _feed_idx, _feed_schema, _feed_payload) with ordinality f(of, feed, idx, schema, payload, ord)
        where lost is null or lost[f.of] = 0 order by f.ord;
    end if;

    if cardinality(_row_of) > 0 then
        delete from keyed_row k using unnest(_row_of, _row_space, _row_key) r(of, space, key)
        where r.key is null and k.space = r.space and (lost is null or lost[r.of] = 0);
        delete from keyed_row k using unnest(_row_of, _row_space, _row_key, _row_value) r(of, space, key, value)
        where r.value is null and k.space = r.space and k.key = r.key and (lost is null or lost[r.of] = 0);
        insert into keyed_row (space, key, value)
        select distinct on (r.space, r.key) r.space, r.key, r.value from unnest(_row_of, _row_space, _row_key, _row_value) with ordinality r(of, space, key, value, ord)
        where r.value is not null and (lost is null or lost[r.of] = 0) order by r.space, r.key, r.ord desc
        on conflict (space, key) do update set value = excluded.value;
    end if;

    if cardinality(_lookup_of) > 0 then
        delete from lookup_row l using unnest(_lookup_of, _lookup_list, _lookup_key, _lookup_value) r(of, list, key, value)
        where r.value is null and l.list = r.list and l.key = r.key and (lost is null or lost[r.of] = 0);
        insert into lookup_row (list, key, value)
        select distinct on (r.list, r.key) r.list, r.key, r.value from unnest(_lookup_of, _lookup_list, _lookup_key, _lookup_value) with ordinality r(of, list, key, value, ord)
        where r.value is not null and (lost is null or lost[r.of] = 0) order by r.list, r.key, r.ord desc
        on conflict (list, key) do update set value = excluded.value;
    end if;

    if cardinality(_claim_of) > 0 then
        -- Of several on one key the last counts; they are of one commit.
        delete from claim h using (
            select distinct on (c.space, c.key) c.* from unnest(_claim_of, _claim_space, _claim_key, _claim_release) with ordinality c(of, space, key, release, ord)
            order by c.space, c.key, c.ord desc) f
        where f.release and h.space = f.space and h.key = f.key and h.grain = _id[f.of] and (lost is null or lost[f.of] = 0);
        -- Taken by another meanwhile: the insert fails, and sent again this commit is told so.
        insert into claim (space, key, grain)
        select f.space, f.key, _id[f.of] from (
            select distinct on (c.space, c.key) c.* from unnest(_claim_of, _claim_space, _claim_key, _claim_release) with ordinality c(of, space, key, release, ord)
            order by c.space, c.key, c.ord desc) f
        where not f.release and (lost is null or lost[f.of] = 0) and not exists (select from claim h where h.space = f.space and h.key = f.key and h.grain = _id[f.of])
        order by f.space, f.key;
    end if;

    if cardinality(_body_of) > 0 then
        insert into body (grain, name, value)
        select distinct on (b.grain, b.name) b.grain, b.name, b.value from unnest(_body_of, _body_grain, _body_name, _body_value) with ordinality b(of, grain, name, value, ord)
        where lost is null or lost[b.of] = 0 order by b.grain, b.name, b.ord desc
        on conflict (grain, name) do update set value = excluded.value;
    end if;

    if cardinality(_answer_of) > 0 then
        insert into idempotency (scope, key, body_hash, answer, at)
        select a.scope, a.key, a.hash, a.answer, engine_commit.at from unnest(_answer_of, _answer_scope, _answer_key, _answer_hash, _answer) a(of, scope, key, hash, answer)
        where lost is null or lost[a.of] = 0 order by a.scope, a.key;
    end if;

    if cardinality(_work_of) > 0 then
        insert into work_item (id, queue, grain, schema, payload, visible_at, owner, token)
        select w.id, w.queue, _id[w.of], w.schema, w.payload, w.visible, case when w.owned then _silo end, case when w.owned then 1 else 0 end
        from unnest(_work_of, _work_id, _work_queue, _work_schema, _work_payload, _work_visible, _work_owned) w(of, id, queue, schema, payload, visible, owned)
        where lost is null or lost[w.of] = 0;
    end if;
    -- After the new ones: a later turn of the batch may end what an earlier one has started.
    if cardinality(_ended_of) > 0 then
        delete from work_item w using unnest(_ended_of, _ended) e(of, id) where w.id = e.id and (lost is null or lost[e.of] = 0);
    end if;

    if cardinality(_reminder_of) > 0 then
        delete from message m using unnest(_reminder_of, _reminder) r(of, name)
        where m.receiver = _id[r.of] and m.reminder = r.name and (lost is null or lost[r.of] = 0);
        insert into message (receiver, sender, reminder, kind, schema, payload, due)
        select _id[r.of], _id[r.of], r.name, 'reminder', 1, to_json(r.due)::text, r.due from unnest(_reminder_of, _reminder, _reminder_due) r(of, name, due)
        where r.due is not null and (lost is null or lost[r.of] = 0);
    end if;
    if cardinality(_message_of) > 0 then
        -- Behind one that this silo does not hold a message must wait, or it would overtake it.
        with sent as (
            insert into message (receiver, sender, kind, schema, payload, due, owner)
            select m.receiver, _id[m.of], m.kind, m.schema, m.payload, engine_commit.at,
                   case when m.owned and coalesce((select p.owner is not distinct from _silo from message p
                            where p.receiver = m.receiver and p.sender = _id[m.of] and p.reminder is null order by p.seq desc limit 1), true)
                        then _silo end
            from unnest(_message_of, _message_to, _message_kind, _message_schema, _message_payload, _message_owned) with ordinality m(of, receiver, kind, schema, payload, owned, ord)
            where lost is null or lost[m.of] = 0 order by m.ord
            returning seq, owner)
        select array_agg(s.seq order by s.seq), array_agg(s.owner is not null order by s.seq) into seqs, owned from sent s;
    end if;

    update commit_slot s set last = _number, void = false, at = engine_commit.at, lost = engine_commit.lost, why = engine_commit.why,
        seqs = engine_commit.seqs, owned = engine_commit.owned
    where s.id = _slot and s.last < _number;
    if not found then
        raise exception 'commit % of slot % was given up', _number, _slot using errcode = 'SY001';
    end if;
end
$$;

create function engine_forget(_id text[]) returns void language sql as
$$
    delete from body where grain = any(_id);
    delete from feed_row where grain = any(_id);
    delete from message where receiver = any(_id) and reminder is not null;
$$;

-- What became of a commit whose connection broke: waits for it to end, and if it has not happened makes sure that it never does.
create function engine_settle(
    _slot bigint, _number bigint,
    out committed boolean, out at timestamptz, out lost int[], out why int[], out seqs bigint[], out owned boolean[])
language plpgsql as
$$
declare _last bigint; _void boolean;
begin
    select s.last, s.void, s.at, s.lost, s.why, s.seqs, s.owned into _last, _void, at, lost, why, seqs, owned from commit_slot s where s.id = _slot for update;
    if not found then
        return;     -- committed is null: the slot is gone, nobody can know
    end if;
    committed := _last = _number and not _void;
    if _last < _number then
        update commit_slot s set last = _number, void = true, lost = null, why = null, seqs = null, owned = null where s.id = _slot;
    end if;
end
$$;
