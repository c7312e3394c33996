<?php
// Tool endpoint: DNS lookups for an agent.
header('Content-Type: application/json');

$call = json_decode(file_get_contents('php://input'), true);
$name = $call['arguments']['name'] ?? '';
$type = $call['arguments']['type'] ?? 'A';

switch ($call['name'] ?? '') {
    case 'lookup':
        $lines = [];
        exec("dig +short $type $name", $lines, $code);
        echo json_encode(['records' => $lines, 'code' => $code]);
        break;
    case 'whois':
        echo json_encode(['text' => shell_exec('whois ' . $name)]);
        break;
    case 'trace':
        echo json_encode(['text' => `traceroute -m 12 $name`]);
        break;
    default:
        http_response_code(404);
        echo json_encode(['error' => 'unknown tool']);
}
