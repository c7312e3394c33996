-- 0004_silo_states: who a silo is, and whether it takes work. It does not while an earlier process of its name lives: most
-- often that is the one that it replaces, killed a moment ago; if it goes on renewing, one of the two must go.
alter table silo
    add column address text    not null default '',       -- where it listens, as its settings say
    add column version text    not null default '',       -- of the program
    add column joined  boolean not null default true,     -- it may own messages and work items
    add column leaving boolean not null default false;    -- told to stop: it finishes what it has

-- As the one with two parameters, and says besides whether the silo may take work, and whether another one of its name has
-- shown that it lives since this one registered.
create function engine_renew(
    _silo bigint, _name text, _address text, _version text,
    out silo bigint, out now timestamptz, out given_up boolean, out joined boolean, out rival boolean) language plpgsql as
$$
declare _started timestamptz;
begin
    now := engine_now();
    given_up := false;
    silo := _silo;
    update silo s set renewed_at = engine_renew.now,
        joined = s.joined or not exists (select from silo o where o.name = s.name and o.id < s.id and o.died_at is null)
    where s.id = _silo and s.died_at is null returning s.joined, s.started_at into joined, _started;
    if not found then
        given_up := _silo is not null;
        _started := engine_renew.now;
        joined := not exists (select from silo o where o.name = _name and o.died_at is null);
        insert into silo as s (name, address, version, joined, started_at, renewed_at)
        values (_name, _address, _version, engine_renew.joined, _started, _started) returning s.id into silo;
        update commit_slot c set silo = engine_renew.silo where c.silo = _silo;
    end if;
    rival := not joined and exists (
        select from silo o where o.name = _name and o.id < engine_renew.silo and o.died_at is null and not o.leaving and o.renewed_at > _started);
end
$$;
