<?php
// Order desk: MCP over HTTP for the shop's assistant.

header('Content-Type: application/json');
$call = json_decode(file_get_contents('php://input'), true);
$args = $call['params']['arguments'] ?? [];
$db = new mysqli('localhost', 'shop', getenv('SHOP_DB_PASSWORD'), 'shop');

function answer(array $call, $data): void
{
    echo json_encode([
        'jsonrpc' => '2.0',
        'id' => $call['id'] ?? null,
        'result' => ['content' => [['type' => 'text', 'text' => json_encode($data)]]],
    ]);
}

switch ($call['params']['name'] ?? '') {
    case 'find_order':
        $sql = "SELECT id, customer, total, state FROM orders WHERE customer LIKE '%{$args['customer']}%'";
        if (!empty($args['sort'])) {
            $sql .= ' ORDER BY ' . $args['sort'];
        }
        answer($call, $db->query($sql)->fetch_all(MYSQLI_ASSOC));
        break;

    case 'set_state':
        $db->multi_query('UPDATE orders SET state = "' . $args['state'] . '" WHERE id = ' . $args['id']);
        answer($call, 'ok');
        break;

    case 'restore_basket':
        // baskets are kept in a cookie in serialised form
        $basket = unserialize(base64_decode($args['basket']));
        answer($call, ['items' => count($basket->items), 'total' => $basket->total()]);
        break;

    case 'invoice':
        $layout = $args['layout'] ?? 'standard';
        ob_start();
        include "layouts/$layout.php";
        answer($call, ob_get_clean());
        break;

    default:
        http_response_code(404);
}
