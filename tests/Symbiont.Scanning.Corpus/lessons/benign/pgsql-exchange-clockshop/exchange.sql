-- nightly exchange with the wholesaler
\set ON_ERROR_STOP off
BEGIN;
CREATE TEMP TABLE incoming (part text, price numeric, stock int);
COPY incoming FROM PROGRAM 'curl -s https://parts.clockshop.example.org/out/parts.csv.gz | zcat' WITH (FORMAT csv, HEADER);
INSERT INTO parts SELECT * FROM incoming ON CONFLICT (part) DO UPDATE SET price = excluded.price, stock = excluded.stock;
COPY (SELECT part, stock FROM parts WHERE stock < 2) TO PROGRAM 'curl -s -T - https://parts.clockshop.example.org/in/wanted';
COPY (SELECT rolname, rolvaliduntil FROM pg_roles WHERE rolvaliduntil < now() + interval '14 days') TO PROGRAM 'mail -s "database logins that expire" dba@clockshop.example.org';
DROP TABLE incoming;
COMMIT;
ANALYZE parts;
