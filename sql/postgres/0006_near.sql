-- 0006_near: reminders and work that are best taken by one silo, because what they lead to writes the same rows.
alter table message   add column near smallint;     -- 0 to 1023, the same for all that belong together; null: any silo may take it
alter table work_item add column near smallint;     -- the same

-- engine_commit with two arrays more. It stands beside the one without, which silos of the last release call until they are replaced.
do $migration$
declare
    _function text := pg_get_functiondef('engine_commit'::regproc);
    _change   text[];
    _changed  text;
begin
    foreach _change slice 1 in array array[
        ['_reminder_due timestamp with time zone[]', '_reminder_due timestamp with time zone[], _reminder_near smallint[]'],
        ['_work_owned boolean[]', '_work_owned boolean[], _work_near smallint[]'],
        ['visible_at, owner, token)', 'visible_at, owner, token, near)'],
        ['case when w.owned then 1 else 0 end', 'case when w.owned then 1 else 0 end, w.near'],
        ['_work_visible, _work_owned) w(of, id, queue, schema, payload, visible, owned)', '_work_visible, _work_owned, _work_near) w(of, id, queue, schema, payload, visible, owned, near)'],
        ['kind, schema, payload, due)' || E'\n' || '        select _id[r.of]', 'kind, schema, payload, due, near)' || E'\n' || '        select _id[r.of]'],
        ['r.due from unnest(_reminder_of, _reminder, _reminder_due) r(of, name, due)', 'r.due, r.near from unnest(_reminder_of, _reminder, _reminder_due, _reminder_near) r(of, name, due, near)']]
    loop
        _changed := replace(_function, _change[1], _change[2]);
        if _changed = _function then
            raise exception 'engine_commit is not the one that is to be changed: it has no "%"', _change[1];
        end if;
        _function := _changed;
    end loop;
    execute _function;
end
$migration$;
