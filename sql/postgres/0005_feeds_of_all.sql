-- 0005_feeds_of_all: rows of a feed whose name begins with * outlive their grain, until the feed's time is over: they tell
-- others what became of it.
create or replace function engine_forget(_id text[]) returns void language sql as
$$
    delete from body where grain = any(_id);
    delete from feed_row where grain = any(_id) and feed not like '*%';
    delete from message where receiver = any(_id) and reminder is not null;
$$;
