package org.example.bates;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes running numbers on every page, over many files and days; the state of 1.x is read as well. */
public final class Bates {
    @SuppressWarnings("unchecked")
    static HashMap<String, Integer> state(Path f) throws IOException, ClassNotFoundException {
        if (!Files.exists(f)) return new HashMap<>();
        try (var in = new ObjectInputStream(new ByteArrayInputStream(Files.readAllBytes(f)))) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.HashMap;java.lang.Integer;java.lang.Number;java.util.Map$Entry;maxbytes=65536;!*"));
            return (HashMap<String, Integer>) in.readObject();
        }
    }

    public static void main(String[] a) throws Exception {
        var s = state(Path.of(System.getProperty("user.home"), ".bates.ser"));
        int n = s.getOrDefault(a[0], 1);
        for (int i = 1; i < a.length; i++) {
            try (PDDocument d = Loader.loadPDF(new File(a[i]))) {
                for (var p : d.getPages()) {
                    try (var c = new PDPageContentStream(d, p, PDPageContentStream.AppendMode.APPEND, true)) {
                        c.beginText();
                        c.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 9);
                        c.newLineAtOffset(480, 20);
                        c.showText("%s%06d".formatted(a[0], n++));
                        c.endText();
                    }
                }
                d.save(a[i].replace(".pdf", "_n.pdf"));
            }
        }
        System.out.println("next: " + n);
    }
}
