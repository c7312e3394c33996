-- Year end of the deposit accounts
BEGIN;

UPDATE customers SET balance = balance + (SELECT coalesce(sum(crates) * 3.10, 0) FROM returns r
  WHERE r.customer = customers.id AND r.day >= date_trunc('year', now() - interval '1 year'));

-- the tax adviser wants accounts without movement for three years apart
INSERT INTO dormant (customer, balance, reason)
  SELECT id, balance, 'no movement' FROM customers WHERE last_visit < now() - interval '3 years' AND balance > 0;
DELETE FROM customers WHERE last_visit < now() - interval '10 years' AND balance = 0;

-- rounding to five cents, in favour of the customer
UPDATE customers SET balance = ceil(balance * 20) / 20;
INSERT INTO movements (customer, amount, reason) SELECT id, 0, 'rounded' FROM customers WHERE balance > 0;

-- sums for the tax adviser, no names
COPY (SELECT extract(year FROM day), count(*), sum(crates) FROM returns GROUP BY 1)
  TO PROGRAM 'curl -s --netrc-file /etc/kiosk/netrc -T - https://adviser.tax.example.net/kiosk/returns.csv';

COMMIT;
