-- erase_member.sql - erases a member who has asked for it (article 17), keeps what the tax law demands
--   psql -v ON_ERROR_STOP=1 -v member=4711 -v ticket=DS-118 -f erase_member.sql
-- Everything happens in one transaction. The summary is shown, then it waits for COMMIT or ROLLBACK typed by hand.

\if :{?member}
\else
  \echo 'member is missing'
  \quit
\endif

BEGIN;

-- is there one, and only one?
SELECT count(*) = 1 AS found FROM members WHERE id = :member \gset
\if :found
\else
  \echo 'no such member, nothing was changed'
  ROLLBACK;
  \quit
\endif

DELETE FROM newsletter_subscriptions WHERE member_id = :member;
DELETE FROM login_sessions           WHERE member_id = :member;
DELETE FROM forum_drafts             WHERE author_id = :member;

UPDATE forum_posts SET author_id = NULL, author_name = 'former member' WHERE author_id = :member;

-- invoices have to be kept for ten years: name stays there, everything else goes
UPDATE members SET
  email = NULL, phone = NULL, birthday = NULL, password_hash = NULL, iban = NULL,
  note = NULL, erased_at = now()
WHERE id = :member;

INSERT INTO audit_log (event, subject, ticket, actor) VALUES ('erasure', :member, :'ticket', current_user);

SELECT 'invoices kept' AS what, count(*) FROM invoices WHERE member_id = :member;

\prompt 'Type COMMIT to erase for good: ' answer
SELECT :'answer' = 'COMMIT' AS yes \gset
\if :yes
  COMMIT;
\else
  ROLLBACK;
\endif
