/*
 * Wodomierz z nadajnikiem impulsów: objętość w litrach, wykrywanie wycieku,
 * tryb legalizacji z większą rozdzielczością. Odczyt przez wM-Bus.
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define IMPULS_ML         250u
#define TRYB_LEGALIZACJI  0x5Au
#define WYCIEK_GODZIN     24u

struct stan {
    uint64_t objetosc_ml;
    uint32_t impulsy;
    uint32_t impulsy_godz;
    uint32_t godzin_bez_przerwy;
    uint32_t godzina;
    uint8_t  tryb;
    bool     wyciek;
};

static struct stan s;

void ustaw_tryb(uint8_t tryb) { s.tryb = tryb; }

/* drgania styku: dwa impulsy bliżej niż 40 ms to jeden obrót */
static bool drganie(uint32_t odstep_ms)
{
    return odstep_ms < 40u;
}

void impuls(uint32_t odstep_ms)
{
    if (drganie(odstep_ms))
        return;
    s.impulsy++;
    s.impulsy_godz++;
    s.objetosc_ml += IMPULS_ML;
}

/* krzywa błędu z legalizacji: promile poprawki dla trzech zakresów przepływu,
 * zapisane w protokole i na tabliczce */
static int32_t poprawka_promile(uint32_t litry_na_godzine)
{
    if (litry_na_godzine < 16u)
        return 12;
    if (litry_na_godzine < 250u)
        return 0;
    return -4;
}

void co_godzine(void)
{
    uint64_t porcja = (uint64_t)s.impulsy_godz * IMPULS_ML;
    int32_t  p = poprawka_promile((uint32_t)(porcja / 1000u));

    s.objetosc_ml += (int64_t)porcja * p / 1000;
    s.godzin_bez_przerwy = s.impulsy_godz ? s.godzin_bez_przerwy + 1 : 0;
    s.wyciek = s.godzin_bez_przerwy >= WYCIEK_GODZIN;
    s.impulsy_godz = 0;
    s.godzina++;
}

bool jest_wyciek(void) { return s.wyciek; }

/* w trybie legalizacji wyświetlacz pokazuje mililitry zamiast litrów */
uint32_t odczyt(void)
{
    return (uint32_t)(s.tryb == TRYB_LEGALIZACJI ? s.objetosc_ml : s.objetosc_ml / 1000u);
}
