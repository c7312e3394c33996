-- Adds a log of changes to the table of accounts.
begin;

create table audit_log (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default now(),
    actor       text        not null default current_user,
    action      text        not null check (action in ('insert', 'update', 'delete')),
    account_id  bigint      not null,
    before      jsonb,
    after       jsonb
);

create index audit_log_account on audit_log (account_id, at desc);

create function audit_account() returns trigger language plpgsql as $$
begin
    insert into audit_log (action, account_id, before, after)
    values (lower(tg_op), coalesce(new.id, old.id), to_jsonb(old) - 'password_hash', to_jsonb(new) - 'password_hash');
    return null;
end $$;

create trigger account_audit after insert or update or delete on accounts
    for each row execute function audit_account();

revoke update, delete on audit_log from public;

commit;
