-- 0003_silos: who lives, and what becomes of what the dead owned.

-- The epoch of this store on this server; a store that has moved begins a new one.
create function engine_attach() returns bigint language plpgsql as
$$
declare _here bigint := (select system_identifier from pg_control_system()); _epoch bigint;
begin
    insert into store_info (system_identifier, epoch) values (_here, 1) on conflict do nothing;
    select epoch into _epoch from store_info where system_identifier = _here;
    if found then
        return _epoch;
    end if;
    update store_info set system_identifier = _here, epoch = epoch + 1 where system_identifier <> _here;
    return (select epoch from store_info);
end
$$;

-- A sign of life. A silo that others have given up is registered anew, under a new number.
create function engine_renew(_silo bigint, _name text, out silo bigint, out now timestamptz, out given_up boolean) language plpgsql as
$$
begin
    now := engine_now();
    given_up := false;
    update silo s set renewed_at = engine_renew.now where s.id = _silo and s.died_at is null;
    silo := _silo;
    if not found then
        given_up := _silo is not null;
        insert into silo as s (name, started_at, renewed_at) values (_name, engine_renew.now, engine_renew.now) returning s.id into silo;
        update commit_slot c set silo = engine_renew.silo where c.silo = _silo;
    end if;
end
$$;

-- Gives up silos that have not renewed for 2 s, and frees what the dead own: also what a commit of theirs, still under way
-- when they were given up, has left behind. Rows that somebody holds are left for the next round.
create function engine_give_up_dead(_silo bigint) returns int language plpgsql as
$$
declare _dead bigint[]; _messages int; _items int;
begin
    update silo s set died_at = engine_now() where s.died_at is null and s.id <> _silo and s.renewed_at < engine_now() - interval '2 seconds';
    _dead := array(select s.id from silo s where s.died_at is not null);
    if cardinality(_dead) = 0 then
        return 0;
    end if;
    update message set owner = null where seq in (select m.seq from message m where m.owner = any(_dead) for update skip locked);
    get diagnostics _messages = row_count;
    update work_item set owner = null where id in (select w.id from work_item w where w.owner = any(_dead) for update skip locked);
    get diagnostics _items = row_count;
    return _messages + _items;
end
$$;

create function engine_leave(_silo bigint) returns void language sql as
$$
    update message set owner = null where owner = _silo;
    update work_item set owner = null where owner = _silo;
    update silo set died_at = engine_now() where id = _silo;
$$;
