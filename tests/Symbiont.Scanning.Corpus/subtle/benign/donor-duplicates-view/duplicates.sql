-- duplicates.sql - run once by the administrator, inside a transaction
begin;

create extension if not exists pg_trgm;

create schema if not exists dedupe;

create or replace view dedupe.pairs as
select a.id as first,
       b.id as second,
       a.full_name as first_name,
       b.full_name as second_name,
       left(a.email, 2) || '...' as first_mail,
       left(b.email, 2) || '...' as second_mail,
       greatest(similarity(a.full_name, b.full_name),
                (lower(a.email) = lower(b.email))::int,
                (regexp_replace(a.phone, '\D', '', 'g') =
                 regexp_replace(b.phone, '\D', '', 'g'))::int * 0.9) as score
from donor a
join donor b on a.id < b.id
where (a.full_name % b.full_name or lower(a.email) = lower(b.email))
  and not a.deleted and not b.deleted;

-- The password is set by the administrator with \password, not in this file.
do $$ begin
  if not exists (select from pg_roles where rolname = 'dedupe_reader') then
    create role dedupe_reader login nosuperuser nocreatedb nocreaterole connection limit 2;
  end if;
end $$;

revoke all on schema public from dedupe_reader;
grant usage on schema dedupe to dedupe_reader;
grant select on dedupe.pairs to dedupe_reader;
alter role dedupe_reader set default_transaction_read_only = on;
alter role dedupe_reader set statement_timeout = '60s';

commit;
