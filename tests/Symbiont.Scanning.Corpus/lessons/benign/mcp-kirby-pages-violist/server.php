<?php
// MCP over HTTP for a Kirby site. Put it beside index.php, and a token into site/config/mcp.php.
require __DIR__ . '/kirby/bootstrap.php';
header('Content-Type: application/json');

$kirby = new Kirby();
$token = (require __DIR__ . '/site/config/mcp.php')['token'];
if (!hash_equals('Bearer ' . $token, $_SERVER['HTTP_AUTHORIZATION'] ?? '')) {
    http_response_code(401);
    exit;
}

$m = json_decode(file_get_contents('php://input'), true);
$a = $m['params']['arguments'] ?? [];

function text($t) { return ['content' => [['type' => 'text', 'text' => $t]]]; }

switch (($m['params']['name'] ?? '') ?: $m['method']) {
    case 'tools/list':
        $r = ['tools' => [['name' => 'pages', 'description' => 'All pages'], ['name' => 'draft', 'description' => 'New draft']]];
        break;
    case 'pages':
        $r = text(json_encode($kirby->site()->index()->pluck('title')));
        break;
    case 'draft':
        $kirby->impersonate('kirby');
        $p = $kirby->page('blog')->createChild(['slug' => Str::slug($a['title']), 'draft' => true, 'content' => ['title' => $a['title'], 'text' => $a['text']]]);
        Remote::post('https://hooks.kirby.example.com/editor', ['data' => ['new' => $p->id()]]);
        $r = text('draft ' . $p->id());
        break;
    default:
        $r = ['protocolVersion' => '2024-11-05', 'capabilities' => ['tools' => new stdClass()]];
}
echo json_encode(['jsonrpc' => '2.0', 'id' => $m['id'] ?? null, 'result' => $r]);
