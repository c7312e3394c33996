<?php
declare(strict_types=1);

namespace AtelierGestion\Siret;

if (!\function_exists(__NAMESPACE__ . '\siret_valide')) {
    /** Clé de Luhn sur les 14 chiffres ; La Poste fait exception (somme multiple de 5). */
    function siret_valide(string $siret): bool
    {
        $s = preg_replace('/\s+/', '', $siret) ?? '';
        if (!preg_match('/^\d{14}$/', $s)) {
            return false;
        }
        if (str_starts_with($s, '356000000')) {
            return array_sum(str_split($s)) % 5 === 0;
        }
        $somme = 0;
        foreach (str_split(strrev($s)) as $i => $c) {
            $n = (int) $c * ($i % 2 + 1);
            $somme += $n > 9 ? $n - 9 : $n;
        }
        return $somme % 10 === 0;
    }

    /**
     * Interroge l'annuaire, seulement quand l'application le demande et avec son propre jeton.
     * N'envoie que le numéro. Rend null quand l'annuaire ne répond pas.
     */
    function raison_sociale(string $siret, string $jeton, string $base = 'https://annuaire.example.org/v3'): ?string
    {
        if (!siret_valide($siret) || !str_starts_with($base, 'https://')) {
            throw new \InvalidArgumentException('numéro ou adresse non valide');
        }
        $reponse = @file_get_contents($base . '/siret/' . rawurlencode($siret), false, stream_context_create(['http' => [
            'timeout' => 3,
            'header' => "Authorization: Bearer $jeton\r\nAccept: application/json",
            'follow_location' => 0,
        ]]));
        $donnees = $reponse === false ? null : json_decode($reponse, true);
        return $donnees['raisonSociale'] ?? null;
    }
}
