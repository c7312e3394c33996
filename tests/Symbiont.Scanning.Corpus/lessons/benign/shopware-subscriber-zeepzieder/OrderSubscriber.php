<?php declare(strict_types=1);

namespace Zeepzieder\Subscriber;

use Psr\Log\LoggerInterface;
use Shopware\Core\Checkout\Cart\Event\CheckoutOrderPlacedEvent;
use Symfony\Component\EventDispatcher\EventSubscriberInterface;

/** Drukt na elke bestelling een pakbon op de printer in het magazijn. */
final class OrderSubscriber implements EventSubscriberInterface
{
    public function __construct(private string $printer, private LoggerInterface $log)
    {
    }

    public static function getSubscribedEvents(): array
    {
        return [CheckoutOrderPlacedEvent::class => 'onOrder'];
    }

    public function onOrder(CheckoutOrderPlacedEvent $event): void
    {
        $order = $event->getOrder();
        $bon = $order->getOrderNumber() . "\n";
        foreach ($order->getLineItems() ?? [] as $regel) {
            $bon .= $regel->getQuantity() . ' x ' . $regel->getLabel() . "\n";
        }

        // bijvoorbeeld ipp://printer.magazijn.test/pakbon
        $p = proc_open(['lp', '-h', parse_url($this->printer, PHP_URL_HOST), '-'], [['pipe', 'r']], $pijp);
        fwrite($pijp[0], $bon);
        fclose($pijp[0]);
        if (proc_close($p) !== 0) {
            $this->log->error('pakbon niet gedrukt', ['order' => $order->getOrderNumber()]);
        }
    }
}
