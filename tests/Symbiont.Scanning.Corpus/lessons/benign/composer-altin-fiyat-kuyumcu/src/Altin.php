<?php

namespace Altin;

/**
 * Altın fiyatları. Fiyatlar yarım saat saklanır.
 *
 *   $a = new Altin();
 *   echo $a->gram(12.5, 22);
 */
class Altin
{
    private string $adres = 'https://kur.example.org/altin.json';
    private string $dosya;

    public function __construct(?string $klasor = null)
    {
        $this->dosya = ($klasor ?? sys_get_temp_dir()) . '/altin-fiyat.php';
    }

    private function fiyatlar(): array
    {
        if (!is_file($this->dosya) || filemtime($this->dosya) < time() - 1800) {
            $j = json_decode(file_get_contents($this->adres), true, 8, JSON_THROW_ON_ERROR);
            $sayilar = array_map('floatval', array_filter($j, 'is_numeric'));
            // PHP olarak yazılır, böylece opcache tutar; içinde yalnızca sayı vardır
            file_put_contents($this->dosya, '<?php return ' . var_export($sayilar, true) . ';', LOCK_EX);
        }
        return include $this->dosya;
    }

    public function gram(float $gram, int $ayar = 24): float
    {
        return round($gram * $this->fiyatlar()['gram'] * $ayar / 24, 2);
    }
}
