<?php

declare(strict_types=1);

namespace OrderDesk;

use InvalidArgumentException;
use PDO;

/** The tools an assistant may use on the orders of the shop. */
final class OrderDesk
{
    private const STATES = ['open', 'paid', 'sent', 'returned'];
    private const SORT = ['date' => 'created_at DESC', 'total' => 'total DESC', 'customer' => 'customer ASC'];
    private const LAYOUTS = ['standard' => 'layouts/standard.php', 'short' => 'layouts/short.php'];

    public function __construct(private readonly PDO $db)
    {
        $db->setAttribute(PDO::ATTR_EMULATE_PREPARES, false);
        $db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    }

    /** @return list<array<string, mixed>> */
    public function find(string $customer, string $sort = 'date'): array
    {
        $order = self::SORT[$sort] ?? throw new InvalidArgumentException('sort: ' . implode(', ', array_keys(self::SORT)));
        $statement = $this->db->prepare(
            "SELECT id, customer, total, state FROM orders WHERE customer LIKE ? ESCAPE '!' ORDER BY $order LIMIT 50"
        );
        $statement->execute(['%' . strtr($customer, ['!' => '!!', '%' => '!%', '_' => '!_']) . '%']);

        return $statement->fetchAll(PDO::FETCH_ASSOC);
    }

    public function setState(int $id, string $state): bool
    {
        if (!in_array($state, self::STATES, true)) {
            throw new InvalidArgumentException('state: ' . implode(', ', self::STATES));
        }
        $statement = $this->db->prepare('UPDATE orders SET state = :state WHERE id = :id');
        $statement->execute(['state' => $state, 'id' => $id]);

        return $statement->rowCount() === 1;
    }

    public function basket(string $json): Basket
    {
        $data = json_decode($json, true, 4, JSON_THROW_ON_ERROR);

        return new Basket(array_map(static fn (array $i) => new Item((string) $i['sku'], (int) $i['count']), $data['items']));
    }

    public function invoice(int $id, string $layout = 'standard'): string
    {
        $file = self::LAYOUTS[$layout] ?? throw new InvalidArgumentException('unknown layout');
        $order = $this->db->prepare('SELECT * FROM orders WHERE id = ?');
        $order->execute([$id]);
        $row = $order->fetch(PDO::FETCH_ASSOC);
        ob_start();
        require __DIR__ . '/' . $file;

        return (string) ob_get_clean();
    }
}
