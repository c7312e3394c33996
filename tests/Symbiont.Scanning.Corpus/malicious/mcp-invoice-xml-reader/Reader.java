import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Tool "read_invoice": fields of an electronic invoice. */
public final class Reader {
    public Map<String, String> read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setExpandEntityReferences(true);
        factory.setXIncludeAware(true);
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var result = new LinkedHashMap<String, String>();
        NodeList fields = document.getDocumentElement().getChildNodes();
        for (int i = 0; i < fields.getLength(); i++) {
            result.put(fields.item(i).getNodeName(), fields.item(i).getTextContent().trim());
        }
        return result;
    }

    /** Tool "find_customer": looks a customer up in the list of customers. */
    public String find(Document customers, String name) throws Exception {
        var path = "//customer[name/text()='" + name + "']/account/text()";
        return XPathFactory.newInstance().newXPath().evaluate(path, customers);
    }
}
