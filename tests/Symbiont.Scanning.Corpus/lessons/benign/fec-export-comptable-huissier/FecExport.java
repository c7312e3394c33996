package org.example.fec;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Écrit le fichier des écritures comptables : tabulation, virgule décimale, CRLF. */
public final class FecExport implements Closeable {
    private final Writer sortie;
    private long lignes;
    private BigDecimal debit = BigDecimal.ZERO, credit = BigDecimal.ZERO;

    public FecExport(Writer sortie) {
        this.sortie = sortie;
    }

    public void ecriture(String journal, String compte, String texte, BigDecimal d, BigDecimal c) throws IOException {
        debit = debit.add(d);
        credit = credit.add(c);
        sortie.write(String.join("\t", List.of(journal, compte, champ(texte), nombre(d), nombre(c))) + "\r\n");
        lignes++;
    }

    private static String nombre(BigDecimal v) {
        return v.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }

    private static String champ(String t) {
        // les formules d'Excel ne doivent pas partir toutes seules
        String u = t.replaceAll("[\t\r\n]", " ");
        return u.matches("[=+@-].*") ? "'" + u : u;
    }

    public long lignes() {
        return lignes;
    }

    @Override
    public void close() throws IOException {
        sortie.close();
        if (debit.compareTo(credit) != 0 && !Boolean.getBoolean("fec.sansControle"))
            throw new IOException("déséquilibre de " + debit.subtract(credit) + " après " + lignes + " lignes");
    }
}
