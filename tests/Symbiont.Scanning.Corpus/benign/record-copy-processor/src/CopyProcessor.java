package example.copy;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Writes a class with "withX" methods for every record that carries @Copy. */
@SupportedAnnotationTypes("example.copy.Copy")
public final class CopyProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.forEach(a -> round.getElementsAnnotatedWith(a).forEach(this::generate));
        return true;
    }

    private void generate(Element element) {
        if (element.getKind() != ElementKind.RECORD) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "@Copy is for records", element);
            return;
        }
        var record = (TypeElement) element;
        var pack = processingEnv.getElementUtils().getPackageOf(record).getQualifiedName().toString();
        var name = record.getSimpleName() + "Copies";
        List<? extends RecordComponentElement> parts = record.getRecordComponents();
        try (Writer w = processingEnv.getFiler().createSourceFile(pack + "." + name, record).openWriter()) {
            w.write("package " + pack + ";\n\npublic final class " + name + " {\n");
            for (var part : parts) {
                String args = parts.stream()
                        .map(p -> p.equals(part) ? "value" : "source." + p.getSimpleName() + "()")
                        .collect(Collectors.joining(", "));
                w.write("    public static %s with%s(%s source, %s value) {\n        return new %s(%s);\n    }\n".formatted(
                        record.getSimpleName(), part.getSimpleName(), record.getSimpleName(), part.asType(),
                        record.getSimpleName(), args));
            }
            w.write("}\n");
        } catch (IOException problem) {
            processingEnv.getMessager().printMessage(Kind.ERROR, problem.getMessage(), record);
        }
    }
}
