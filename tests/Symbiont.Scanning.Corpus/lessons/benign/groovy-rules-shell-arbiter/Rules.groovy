import groovy.transform.TimedInterrupt
import org.codehaus.groovy.control.CompilerConfiguration
import org.codehaus.groovy.control.customizers.ASTTransformationCustomizer
import org.codehaus.groovy.control.customizers.SecureASTCustomizer

/** Price rules in rules/*.groovy, one expression each: "qty > 10 ? price * 0.9 : price". Edited by the shop's owner. */
class Rules {
    private final GroovyShell shell
    private final List<Script> scripts

    Rules(File folder) {
        def s = new SecureASTCustomizer(closuresAllowed: false, methodDefinitionAllowed: false, importsWhitelist: [], indirectImportCheckEnabled: true,
            receiversClassesWhiteList: [Math, Integer, BigDecimal, Object])
        def c = new CompilerConfiguration()
        c.addCompilationCustomizers(s, new ASTTransformationCustomizer([value: 2L], TimedInterrupt))
        shell = new GroovyShell(c)
        scripts = folder.listFiles({ it.name.endsWith('.groovy') } as FileFilter).sort()*.text.collect { shell.parse(it) }
    }

    BigDecimal price(BigDecimal price, int qty) {
        scripts.inject(price) { p, r -> r.binding = new Binding(price: p, qty: qty); r.run() as BigDecimal }
    }
}
