-- 0007_plans: joins whose order the planner may not choose. Messages and work come and go, and a table that was empty when it was last
-- looked at is taken for small long after a burst has filled it: then each row of the table was compared with each of the call's.

-- Claims take what is due in the order in which it became due, and of one commit's messages in the order in which they were sent.
drop index message_due;
create index message_due on message (due, seq) where owner is null;

-- Rows of grains may be found by their place: the call has locked them, so nobody moves them meanwhile.

-- Both forms of engine_commit: silos of the last release still call the older one.
do $migration$
declare
    _form    regprocedure;
    _changes text[] := array[
        ['join grain g on g.id = c.id' || E'\n' || '        where g.version = c.expected order by c.ord for update of g) w;',
         'cross join lateral (select g.version from grain g where g.id = c.id for update) g' || E'\n' || '        where g.version = c.expected order by c.ord) w;'],
        ['from unnest(_id, _expected) with ordinality c(id, expected, ord)' || E'\n' || '                         where c.expected = 0 and not exists (select from grain g where g.id = c.id));',
         'from unnest(_id, _expected) with ordinality c(id, expected, ord)' || E'\n' || '                         left join lateral (select true as known from grain g where g.id = c.id offset 0) g on true where c.expected = 0 and g.known is null);'],
        ['from unnest(_taken_of, _taken) with ordinality t(of, seq, ord)' || E'\n' || '            where not exists (select from message m where m.seq = t.seq) order by t.ord desc loop',
         'from unnest(_taken_of, _taken) with ordinality t(of, seq, ord)' || E'\n' || '            left join lateral (select true as there from message m where m.seq = t.seq offset 0) m on true where m.there is null order by t.ord desc loop'],
        ['with ordinality a(of, scope, key, ord)' || E'\n' || '            where exists (select from idempotency i where i.scope = a.scope and i.key = a.key) order by a.ord desc loop',
         'with ordinality a(of, scope, key, ord)' || E'\n' || '            cross join lateral (select from idempotency i where i.scope = a.scope and i.key = a.key offset 0) i order by a.ord desc loop'],
        ['with ordinality c(id, expected, write, schema, state, ord)' || E'\n' || '    where g.id = c.id and c.expected > 0',
         'with ordinality c(id, expected, write, schema, state, ord)' || E'\n' || '    cross join lateral (select i.ctid as place from grain i where i.id = c.id offset 0) l'
             || E'\n' || '    where g.ctid = l.place and c.expected > 0'],
        ['delete from message m using unnest(_taken_of, _taken) t(of, seq) where m.seq = t.seq and (lost is null or lost[t.of] = 0);',
         'delete from message m where m.seq = any(array(select t.seq from unnest(_taken_of, _taken) t(of, seq) where lost is null or lost[t.of] = 0));'],
        ['delete from work_item w using unnest(_ended_of, _ended) e(of, id) where w.id = e.id and (lost is null or lost[e.of] = 0);',
         'delete from work_item w where w.id = any(array(select e.id from unnest(_ended_of, _ended) e(of, id) where lost is null or lost[e.of] = 0));'],
        ['delete from message m using unnest(_reminder_of, _reminder) r(of, name)' || E'\n' || '        where m.receiver = _id[r.of] and m.reminder = r.name and (lost is null or lost[r.of] = 0);',
         'delete from message m where m.seq = any(array(' || E'\n' || '            select s.seq from unnest(_reminder_of, _reminder) r(of, name)'
             || E'\n' || '            cross join lateral (select o.seq from message o where o.receiver = _id[r.of] and o.reminder = r.name offset 0) s'
             || E'\n' || '            where lost is null or lost[r.of] = 0));']];
    _change  text[];
    _function text;
    _changed text;
begin
    for _form in select p.oid::regprocedure from pg_proc p where p.proname = 'engine_commit' and p.pronamespace = current_schema()::regnamespace loop
        _function := pg_get_functiondef(_form);
        foreach _change slice 1 in array _changes loop
            _changed := replace(_function, _change[1], _change[2]);
            if _changed = _function then
                raise exception 'engine_commit is not the one that is to be changed: it has no "%"', _change[1];
            end if;
            _function := _changed;
        end loop;
        execute _function;
    end loop;
end
$migration$;
