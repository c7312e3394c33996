-- 0002_forgotten_grains: a forgotten grain keeps its row for a while, without a state, so that no version of it comes twice.
-- Consumers of feeds keep their cursor in their own state, where it commits with what they did.

alter table grain add column stateless_since integer;    -- null: the grain has a state
update grain set stateless_since = unixepoch() * 1000 where state is null;
create index grain_stateless on grain (stateless_since) where stateless_since is not null;
drop table feed_cursor;
