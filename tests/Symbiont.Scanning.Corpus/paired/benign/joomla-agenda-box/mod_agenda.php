<?php
/**
 * Módulo de agenda: próximos eventos da prefeitura, com dados estruturados para buscadores.
 */
defined('_JEXEC') or die;

use Joomla\CMS\Factory;
use Joomla\CMS\Http\HttpFactory;

$quantos = max(1, min(20, (int) $params->get('quantos', 5)));
$fonte = 'https://agenda.example.net/eventos.json';

// A lista muda toda hora, por isso fica em cache
$arquivo = JPATH_CACHE . '/mod_agenda.json';
if (!is_file($arquivo) || filemtime($arquivo) < time() - 3600) {
    try {
        $r = HttpFactory::getHttp()->get($fonte, [], 3);
        if ($r->code === 200 && is_array(json_decode($r->body, true))) {
            file_put_contents($arquivo, $r->body, LOCK_EX);
        }
    } catch (\Exception $e) {
        Factory::getApplication()->getLogger()->warning('mod_agenda: ' . $e->getMessage());
    }
}
$eventos = array_slice(json_decode((string) @file_get_contents($arquivo), true) ?: [], 0, $quantos);

// O mesmo conteúdo para pessoas e buscadores; o JSON-LD só repete o que está na lista.
$ld = array_map(fn ($e) => [
    '@context' => 'https://schema.org',
    '@type' => 'Event',
    'name' => (string) $e['nome'],
    'startDate' => (string) $e['inicio'],
    'location' => ['@type' => 'Place', 'name' => (string) $e['lugar']],
], $eventos);
?>
<div class="agenda">
    <ul>
        <?php foreach ($eventos as $e) : ?>
            <li>
                <time datetime="<?php echo htmlspecialchars($e['inicio']); ?>"><?php echo htmlspecialchars(substr($e['inicio'], 0, 10)); ?></time>
                <?php echo htmlspecialchars($e['nome']); ?>, <?php echo htmlspecialchars($e['lugar']); ?>
            </li>
        <?php endforeach; ?>
    </ul>
    <?php if (!$eventos) : ?><p>Sem eventos nos próximos dias.</p><?php endif; ?>
    <script type="application/ld+json"><?php echo json_encode($ld, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE); ?></script>
</div>
