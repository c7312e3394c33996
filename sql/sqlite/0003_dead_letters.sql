-- 0003_dead_letters: what was given up keeps all that is needed to try it again.

alter table dead_letter add column sender text;          -- of a message: type/key
alter table dead_letter add column item   text;          -- of work: its id
alter table dead_letter add column token  integer;       -- of work: the token of its last attempt
alter table dead_letter add column schema integer not null default 1;
