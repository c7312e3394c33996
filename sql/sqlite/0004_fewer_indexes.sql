-- 0004_fewer_indexes: what a silo owns is looked for once, when the next process starts, and that one may read everything.

drop index message_owned;
drop index work_item_owned;
