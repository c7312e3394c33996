package bognar.ajanlat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Ajánlatok összeállítása: tételek, áfa, bankszámla az előleghez. */
public final class AjanlatSzolgaltatas {
    private static final BigDecimal AFA = new BigDecimal("1.27");
    private static final int[] SULYOK = {9, 7, 3, 1, 9, 7, 3, 1};

    private final Map<String, String> szamlaszamok;
    private int kiadott;

    public AjanlatSzolgaltatas(Map<String, String> szamlaszamok) {
        szamlaszamok.values().forEach(AjanlatSzolgaltatas::ellenoriz);
        this.szamlaszamok = Map.copyOf(szamlaszamok);
    }

    public record Tetel(String nev, int db, BigDecimal ar) {}

    public String keszit(String vevo, String penznem, List<Tetel> tetelek, LocalDate ervenyes) {
        var netto = tetelek.stream()
                .map(t -> t.ar().multiply(BigDecimal.valueOf(t.db())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        kiadott++;
        return """
                AJÁNLAT %d
                Vevő: %s
                Összesen: %s %s, érvényes %s
                Előleg ide: %s
                """.formatted(kiadott, vevo, netto.multiply(AFA).setScale(0, java.math.RoundingMode.HALF_UP),
                penznem, ervenyes, szamlaszamok.get(penznem));
    }

    /** Az első nyolc számjegy ellenőrző összege: elgépelt számlaszámmal el sem indulunk. */
    private static void ellenoriz(String szam) {
        int osszeg = 0;
        for (int i = 0; i < SULYOK.length; i++) {
            osszeg += SULYOK[i] * Character.digit(szam.charAt(i), 10);
        }
        if (osszeg % 10 != 0) {
            throw new IllegalArgumentException("hibás bankszámlaszám: " + szam);
        }
    }
}
